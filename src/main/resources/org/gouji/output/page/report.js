/* A report: its tables and prose on one side, its findings on the other. */

function factsList(audit, r, detail) {
  var fact = function (key, value) {
    return value ? el('div', {}, [el('dt', {}, t(key)), el('dd', {}, value)]) : null;
  };
  var rank = audit.reports.rank[r], change = audit.reports.change[r];
  return el('dl', { class: 'facts' }, [
    fact('csv.report', audit.reports.name[r]),
    fact('page.year', audit.reports.year[r] ? el('a', { href: list('reports', { year: String(audit.reports.year[r]) }) }, audit.reports.year[r]) : t('page.unknown')),
    fact('ui.level', nameOf('level', audit.agency(r).level)), fact('ui.region', audit.agency(r).region),
    fact('ui.published', detail.published),
    fact('ui.read', detail.recognized ? t('ui.recognized') : null),
    fact('ui.score', audit.reports.score[r] === null ? null : [el('b', {}, audit.scoreText(r)), ' ',
      audit.reports.provisional[r] ? t('ui.provisionalWhy') : audit.reports.grade[r] || '',
      rank === null ? '' : ' · ' + t('ui.rankOf', rank, audit.reports.ranked[r]),
      change === null ? '' : ' · ' + t('ui.change', signed(change))]),
    fact('page.digest', detail.sha256 ? el('code', { class: 'digest' }, detail.sha256) : null)]);
}

function problemsBox(audit, detail, jump) {
  if (!detail.problems.length && !detail.notAssessable.length) return null;
  return el('section', { class: 'problems' }, [
    detail.problems.length ? [el('h3', {}, t('page.problems')), el('p', { class: 'note' }, t('page.problemsNote')),
      el('ul', {}, detail.problems.map(function (problem) {
        return el('li', {}, [problem[0], problem[2].slice(0, 6).map(function (quote) {
          return [' ', quote[1] ? el('q', {}, quote[1]) : null, ' ', el('small', {}, placeWords(quote[0]))];
        })]);
      }))] : null,
    detail.notAssessable.length ? el('details', {}, [el('summary', {}, t('page.notAssessable', detail.notAssessable.length)),
      el('ul', {}, detail.notAssessable.map(function (id) {
        return el('li', {}, [el('code', {}, id), ' ', audit.ruleTitles.get(id) || '']);
      }))]) : null]);
}

var STATE_SIGNS = { HOLDS: '✓', HOLDS_IF_ZERO: '✓', FAILS: '✕', OPEN: '?' };

function identitiesBox(audit, detail, jump) {
  if (!detail.identities.length) return null;
  var by = { FAILS: [], OPEN: [], HOLDS_IF_ZERO: [], HOLDS: [] };
  detail.identities.forEach(function (one) { by[audit.meta.identityStates[one[1]]].push(one); });
  return el('section', { class: 'identities' }, [
    el('h3', {}, t('ui.identities')),
    Object.keys(by).filter(function (state) { return by[state].length; }).map(function (state) {
      return el('details', { open: state === 'FAILS' }, [
        el('summary', {}, [el('span', { class: 'state ' + state }, STATE_SIGNS[state]), ' ', t('ui.identity.' + state, by[state].length)]),
        el('ul', { class: 'balances' }, by[state].map(function (one) {
          return el('li', {}, el('button', { type: 'button', class: 'balance', click: function () { jump.identity(one, []); } }, balance(audit, one)));
        }))]);
    })]);
}

function correctionsBox(audit, detail, cells) {
  if (!detail.corrected.length) return null;
  return el('section', {}, [el('h3', {}, t('ui.corrections', detail.corrected.length)),
    correctionsOf(audit, detail.corrected.map(function (one) { return one[0]; }), cells)]);
}

function deductionsBox(audit, detail) {
  if (!detail.deductions.length) return null;
  return el('section', {}, el('details', {}, [el('summary', {}, t('ui.deductions', detail.deductions.length)),
    el('table', {}, [headCells([t('csv.rule'), t('csv.message'), '#' + t('ui.points')]),
      el('tbody', {}, detail.deductions.map(function (one) {
        return el('tr', {}, [el('th', { scope: 'row' }, el('code', {}, one[0])), el('td', {}, one[2]), el('td', { class: 'number' }, one[1] === '0' ? '0' : '−' + one[1])]);
      }))])]));
}

/* The paragraph with the title of a table's section; -1 where there is none. */
function titleAt(audit, table, prose) {
  var titles = audit.meta.forms.filter(function (form) { return form.table === table; })
    .map(function (form) { return form.title; });
  for (var i = 0; i < prose.length; i++) {
    var text = squeezed(prose[i][1]).text;
    for (var k = 0; k < titles.length; k++) {
      if (text.length < titles[k].length + 8 && text.indexOf(titles[k]) >= 0) return i;
    }
  }
  return -1;
}

/* Tables and paragraphs in reading order; tables first where neither places nor titles tell. */
function source(audit, detail, cells, choose) {
  var quotes = [];
  detail.findings.forEach(function (finding, f) {
    finding.quotes.forEach(function (quote) { if (!quote[2]) quotes.push({ place: quote[0], text: quote[1], finding: f }); });
  });
  var parts = drawProse(detail.prose, quotes, choose);
  var lines = detail.prose.map(function (one) { return lineOf(one[0]); });
  var box = el('div', { class: 'source' });
  var tables = [];
  var listed = detail.tables.slice();
  cells.forEach(function (cell, at) {
    var table = audit.meta.cells[at].table;
    if (!listed.some(function (one) { return one[0] === table; })) listed.push([table, 'unknown']);
  });
  listed.forEach(function (table) {
    var place = null, exact = false;
    cells.forEach(function (cell, at) {
      if (audit.meta.cells[at].table !== table[0] || !cell.place) return;
      var line = lineOf(cell.place);
      if (line === null || (place !== null && line >= place)) return;
      place = line;
      exact = /L\d/.test(cell.place);
    });
    var title = exact ? -1 : titleAt(audit, table[0], detail.prose);
    var node = drawForm(audit, table[0], table[1], cells);
    if (node) tables.push({ node: node, place: place, title: title });
  });
  parts.forEach(function (part, i) {
    tables = tables.filter(function (table) {
      var due = table.title >= 0 ? i > table.title
        : table.place === null || (lines[i] !== null && lines[i] > table.place);
      if (due) box.appendChild(table.node);
      return !due;
    });
    box.appendChild(part);
  });
  tables.forEach(function (table) { box.appendChild(table.node); });
  return box;
}

function findingHead(audit, r, f) {
  var at = audit.first[r] + f;
  var status = statusOf(audit.bits[at]);
  return [severityTag(SEVERITIES[audit.severity(at)]), ' ', el('code', {}, audit.meta.rules[audit.rule[at]].id), ' ',
    t('category.' + audit.meta.rules[audit.rule[at]].category), status ? [' ', el('span', { class: 'status' }, t('ui.status.' + status))] : null];
}

function nothingFound(verdict) {
  return el('p', { class: 'note' }, t(verdict === 'incomplete' || verdict === 'not-a-report' ? 'page.none.' + verdict : 'page.none'));
}

function reportPage(audit, r, detail, first) {
  var cells = cellsOf(detail);
  var chosen = -1;
  var items = [];
  var jump = {
    identity: function (one, suspects) {
      unlight(box);
      show(lightIdentity(audit, box, one && audit.meta.identities[one[0]], suspects));
    },
    cell: function (at) { show(box.querySelector('[data-cell="' + at + '"]'), true); },
    quote: function (f, quote) {
      var marks = box.querySelectorAll('mark.chosen');
      var need = squeezed(quote[1]).text;
      for (var i = 0; i < marks.length; i++) {
        var text = squeezed(marks[i].textContent).text;
        if (need.indexOf(text) >= 0 || text.indexOf(need) >= 0) return show(marks[i], true);
      }
      var hit = false;
      cells.forEach(function (cell, at) {
        if (!hit && cell.place && cell.place === quote[0]) hit = Boolean(show(box.querySelector('[data-cell="' + at + '"]'), true));
      });
      if (!hit) say(t('ui.notInProse'));
    }
  };

  function show(node, flash) {
    if (!node) return null;
    if (flash) {
      node.classList.add('flash');
      setTimeout(function () { node.classList.remove('flash'); }, 1600);
    }
    node.scrollIntoView({ block: 'center', inline: 'center' });
    return node;
  }

  function choose(f, quiet) {
    if (f < 0 || f >= items.length) return;
    if (chosen >= 0) {
      items[chosen].node.classList.remove('current');
      items[chosen].button.setAttribute('aria-expanded', 'false');
      items[chosen].button.removeAttribute('aria-current');
    }
    chosen = f;
    items[f].node.classList.add('current');
    items[f].button.setAttribute('aria-expanded', 'true');
    items[f].button.setAttribute('aria-current', 'true');
    if (items[f].node.children.length < 3) {
      items[f].node.appendChild(findingBody(audit, detail, f, cells, jump));
    }
    unlight(box);
    var finding = detail.findings[f];
    var suspects = suspectsOf(finding.suspects);
    var broken = failing(audit, detail, finding.cells);
    finding.cells.forEach(function (at) { light(box, at, 'member', ''); });
    var lit = lightIdentity(audit, box, broken.length ? audit.meta.identities[broken[0][0]] : null, suspects);
    var mark = markChosen(box, f);
    lit = lit || mark || box.querySelector('.lit');
    if (!quiet) {
      replaceHash(reportLink(audit, r, audit.first[r] + f), true);
      show(lit);
      items[f].node.scrollIntoView({ block: 'nearest' });
    }
  }

  var box = source(audit, detail, cells, function (f) { choose(f); items[f].button.focus({ preventScroll: true }); });
  var ol = el('ol', { class: 'findings' }, detail.findings.map(function (finding, f) {
    var button = el('button', { type: 'button', class: 'kind', 'aria-expanded': 'false', click: function () { choose(f); } },
      findingHead(audit, r, f));
    var word = SEVERITIES[audit.severity(audit.first[r] + f)];
    var node = el('li', { class: word }, [button, el('p', { class: 'message' }, finding.message)]);
    items.push({ node: node, button: button });
    return node;
  }));
  var verdict = reportValue(audit, 'verdict', r);
  var page = el('article', { class: 'report' }, [
    el('header', { class: 'reporthead' }, [
      el('h1', { tabindex: '-1' }, [audit.named(r), ' ', audit.reports.year[r] ? el('span', { class: 'year' }, audit.reports.year[r]) : null, ' ', verdictTag(verdict)]),
      el('nav', { class: 'steps', 'aria-label': t('ui.neighbours') }, [
        r > 0 ? el('a', { rel: 'prev', href: reportLink(audit, r - 1) }, '← ' + t('ui.previousReport')) : null, ' ',
        r + 1 < audit.size ? el('a', { rel: 'next', href: reportLink(audit, r + 1) }, t('ui.nextReport') + ' →') : null]),
      factsList(audit, r, detail)]),
    el('div', { class: 'split' }, [
      el('aside', { class: 'side', 'aria-label': t('csv.message') }, [
        el('div', { class: 'sidehead' }, [el('h2', {}, t('ui.findingsOf', detail.findings.length)),
          detail.findings.length > 1 ? el('span', { class: 'steps' }, [
            el('button', { type: 'button', id: 'previous', title: 'Alt+↑', click: function () { choose(Math.max(0, chosen - 1)); } }, '↑ ' + t('ui.previous')), ' ',
            el('button', { type: 'button', id: 'next', title: 'Alt+↓', click: function () { choose(chosen + 1); } }, '↓ ' + t('ui.next'))]) : null]),
        detail.findings.length ? ol : nothingFound(verdict),
        problemsBox(audit, detail, jump), correctionsBox(audit, detail, cells), identitiesBox(audit, detail, jump), deductionsBox(audit, detail)]),
      el('section', { class: 'paper', 'aria-label': t('ui.source') }, [el('h2', {}, t('ui.source')), key(), box])])]);
  page.step = function (by) { choose(chosen < 0 ? 0 : chosen + by); if (chosen >= 0) items[chosen].button.focus({ preventScroll: true }); };
  page.placed = function () { if (first >= 0 && first < items.length) choose(first); else if (items.length) choose(0, true); };
  page.choose = choose;
  return page;
}

/* What the marks in tables and prose mean. */
function key() {
  return el('ul', { class: 'key' }, [
    el('li', {}, [el('span', { class: 'swatch left' }, t('ui.left')), t('ui.key.left')]),
    el('li', {}, [el('span', { class: 'swatch right' }, t('ui.right')), t('ui.key.right')]),
    el('li', {}, [el('span', { class: 'swatch suspect' }, '→ 0'), t('ui.key.suspect')]),
    el('li', {}, [el('span', { class: 'swatch unreadable' }, '　'), t('ui.key.unread')]),
    el('li', {}, [el('span', { class: 'swatch doubtful' }, t('ui.doubtfulSign')), t('ui.doubtful')]),
    el('li', {}, [el('span', { class: 'swatch deduced' }, '　'), t('ui.key.deduced')]),
    el('li', {}, [el('span', { class: 'swatch corrected' }, '　'), t('ui.key.corrected')])]);
}
