/* What the whole run came to. */

function overviewPage(audit) {
  var sum = summary(audit);
  return el('div', { class: 'overview' }, [
    el('h1', { tabindex: '-1' }, t('page.title')),
    el('p', { class: 'note' }, audit.meta.made[lang] || ''),
    tiles(audit, sum),
    el('div', { class: 'columns' }, [
      verdictCard(audit, sum), categoryCard(audit, sum), scoreCard(audit, sum), trendCard(audit, sum),
      standingCard(audit, sum, 'level'), standingCard(audit, sum, 'region'), bestCard(audit, sum),
      ruleCard(audit, sum), runCard(audit)])
  ]);
}

/* A list's address. The overview leaves out what does not count, and so do the lists behind it. */
function list(view, filters) {
  if (audit.apart && !filters.status && (view === 'findings' || filters.rule)) {
    filters = Object.assign({ status: 'open' }, filters);
  }
  return formatHash(Object.assign({ view: view, name: '' }, filters));
}

/* Everything the overview counts, in one pass; waived and fixed findings are counted apart. */
function summary(audit) {
  var sum = { verdicts: new Map(), severities: [0, 0, 0], categories: new Map(), rules: [], waived: 0, fixed: 0, new: 0, groups: { level: new Map(), region: new Map(), year: new Map() }, scores: new Map(), agencies: 0 };
  var seen = new Set();
  audit.meta.rules.forEach(function () { sum.rules.push({ findings: 0, reports: 0, last: -1, severity: 3 }); });
  for (var r = 0; r < audit.size; r++) {
    var verdict = reportValue(audit, 'verdict', r);
    var there = verdict !== 'missing';
    var errors = 0;
    if (there) add1(sum.verdicts, verdict);
    if (audit.agency(r).key) seen.add(audit.agency(r).key);
    for (var f = audit.first[r]; f < audit.first[r + 1]; f++) {
      if (audit.bits[f] & FLAG.waived) { sum.waived++; continue; }
      if (audit.bits[f] & FLAG.fixed) { sum.fixed++; continue; }
      if (audit.bits[f] & FLAG['new']) sum.new++;
      var level = audit.bits[f] & 3;
      var rule = sum.rules[audit.rule[f]];
      var category = audit.meta.rules[audit.rule[f]].category;
      sum.severities[level]++;
      if (level === 0) errors++;
      if (!sum.categories.has(category)) sum.categories.set(category, [0, 0, 0]);
      sum.categories.get(category)[level]++;
      rule.findings++;
      rule.severity = Math.min(rule.severity, level);
      if (rule.last !== r) { rule.last = r; rule.reports++; }
    }
    var score = audit.points(r);
    if (score !== null) add1(sum.scores, scoreStep(score));
    Object.keys(sum.groups).forEach(function (facet) {
      var value = reportValue(audit, facet, r);
      if (!value) return;
      var groups = sum.groups[facet];
      if (!groups.has(value)) groups.set(value, { reports: 0, errors: 0, own: 0, verdicts: new Map(), scored: [] });
      var mine = groups.get(value);
      mine.errors += errors;
      if (!there) return;
      mine.reports++;
      mine.own += errors;
      add1(mine.verdicts, verdict);
      if (score !== null) mine.scored.push(Number(score));
    });
  }
  sum.agencies = seen.size;
  return sum;
}

function card(title, children, wide) {
  return el('section', { class: wide ? 'card wide' : 'card' }, [el('h2', {}, title)].concat(children));
}

function tiles(audit, sum) {
  function tile(number, label, href, word) {
    return el('a', { class: 'tile ' + word, href: href }, [el('b', {}, count(number)), el('span', {}, label)]);
  }
  return el('div', { class: 'tiles' }, [
    tile(audit.documents, t('page.reports'), list('reports', audit.missing ? { verdict: VERDICTS.join(',') } : {}), 'plain'),
    audit.missing ? tile(audit.missing, t('verdict.missing'), list('reports', { verdict: 'missing' }), 'plain') : null,
    tile(sum.agencies, t('ui.agencies'), list('reports', { sort: 'agency' }), 'plain'),
    SEVERITIES.map(function (word, i) {
      return tile(sum.severities[i], t('severity.' + word), list('findings', { severity: word }), word);
    }),
    sum.new || sum.fixed ? tile(sum.new, t('ui.status.new'), list('findings', { status: 'new' }), 'plain') : null,
    sum.fixed ? tile(sum.fixed, t('ui.status.fixed'), list('findings', { status: 'fixed' }), 'plain') : null,
    sum.waived ? tile(sum.waived, t('ui.status.waived'), list('findings', { status: 'waived' }), 'plain') : null]);
}

function verdictParts(verdicts, filters) {
  var all = 0;
  verdicts.forEach(function (number) { all += number; });
  return VERDICTS.map(function (word) {
    var number = verdicts.get(word) || 0;
    return {
      word: word, count: number, href: list('reports', Object.assign({ verdict: word }, filters)),
      title: t('verdict.' + word) + ' ' + count(number) + '（' + share(number, all) + '）'
    };
  });
}

var VERDICTS = ['noncompliant', 'incomplete', 'questioned', 'compliant', 'not-a-report'];

function verdictCard(audit, sum) {
  var parts = verdictParts(sum.verdicts, {});
  return card(t('page.verdicts'), [
    shareBar(parts, t('page.verdicts')),
    el('table', { class: 'verdicts' }, [
      headCells([t('page.verdict'), t('page.meaning'), '#' + t('page.count'), '#' + t('page.share')]),
      el('tbody', {}, parts.map(function (part) {
        return el('tr', {}, [
          el('th', { scope: 'row' }, verdictTag(part.word)),
          el('td', { class: 'note' }, t('verdict.' + part.word + '.note')),
          numberCell(part.count, part.href),
          el('td', { class: 'number' }, share(part.count, audit.documents))]);
      }))])]);
}

function categoryCard(audit, sum) {
  var rows = Array.from(sum.categories.entries());
  var total = function (counts) { return counts[0] + counts[1] + counts[2]; };
  rows.sort(function (a, b) { return total(b[1]) - total(a[1]); });
  var most = rows.length ? total(rows[0][1]) : 0;
  if (!rows.length) return card(t('page.byCategory'), el('p', {}, t('page.nothing')));
  return card(t('page.byCategory'), el('table', {}, [
    headCells([t('csv.category'), ''].concat(SEVERITIES.map(function (word) { return '#' + t('severity.' + word); }), '#' + t('page.total'))),
    el('tbody', {}, rows.map(function (row) {
      return el('tr', {}, [
        el('th', { scope: 'row' }, t('category.' + row[0])),
        el('td', { class: 'barcell' }, smallBar(total(row[1]), most, 'plain')),
        row[1].map(function (number, i) {
          return numberCell(number, list('findings', { category: row[0], severity: SEVERITIES[i] }));
        }),
        numberCell(total(row[1]), list('findings', { category: row[0] }))]);
    })),
    el('tfoot', {}, el('tr', {}, [
      el('th', { scope: 'row', colspan: '2' }, t('page.total')),
      sum.severities.map(function (number, i) {
        return numberCell(number, list('findings', { severity: SEVERITIES[i] }));
      }),
      numberCell(total(sum.severities), list('findings', {}))]))]));
}

function scoreCard(audit, sum) {
  if (!sum.scores.size) return null;
  var columns = [];
  for (var from = 0; from <= 90; from += 10) {
    var number = sum.scores.get(String(from)) || 0;
    var name = from + '–' + (from === 90 ? 100 : from + 9);
    columns.push({
      label: name, value: number ? count(number) : '',
      parts: [{ word: 'plain', count: number, href: list('reports', { score: String(from), sort: '-score' }), title: name + '：' + count(number) }]
    });
  }
  return card(t('ui.scores'), [columnChart(columns, t('ui.scores')), gradeList(audit)]);
}

/* How many reports have each grade, the best first, and how many scores are provisional. */
function gradeList(audit) {
  var grades = new Map(), provisional = 0;
  for (var r = 0; r < audit.size; r++) {
    if (audit.reports.provisional[r]) provisional++;
    var grade = audit.reports.grade[r];
    if (!grade || audit.points(r) === null) continue;
    if (!grades.has(grade)) grades.set(grade, { count: 0, best: 0 });
    grades.get(grade).count++;
    grades.get(grade).best = Math.max(grades.get(grade).best, Number(audit.points(r)));
  }
  var order = Array.from(grades.entries()).sort(function (a, b) { return b[1].best - a[1].best; });
  return el('ul', { class: 'legend' }, order.map(function (each) {
    return el('li', {}, each[0] + ' ' + count(each[1].count));
  }).concat(provisional ? [el('li', {}, t('ui.provisionalCount', count(provisional)))] : []));
}

function trendCard(audit, sum) {
  var years = Array.from(sum.groups.year.keys()).sort();
  if (years.length < 2) return null;
  return card(t('ui.trend'), [
    columnChart(years.map(function (year) {
      var of = sum.groups.year.get(year);
      return {
        label: year, value: count(of.reports),
        note: t('ui.errorsEach', (of.own / (of.reports || 1)).toFixed(1)),
        parts: verdictParts(of.verdicts, { year: year }).reverse()
      };
    }), t('ui.trend')),
    legend()]);
}

function legend() {
  return el('ul', { class: 'legend' }, VERDICTS.map(function (word) {
    return el('li', {}, [svg('svg', { viewBox: '0 0 10 10', 'aria-hidden': 'true' }, svg('rect', { class: word, width: 10, height: 10 })), t('verdict.' + word)]);
  }));
}

function nameOf(facet, value) {
  return facet === 'level' && words['level.' + value] ? t('level.' + value) : value;
}

/* How the agencies of each level or region stand. */
function standingCard(audit, sum, facet) {
  var groups = Array.from(sum.groups[facet].entries());
  if (groups.length < 2) return null;
  var scored = groups.some(function (each) { return each[1].scored.length; });
  var good = function (of) { return (of.verdicts.get('compliant') || 0) / (of.reports || 1); };
  var mean = function (of) { return of.scored.length ? meanOf(of.scored) : -1; };
  groups.sort(function (a, b) {
    return scored ? mean(b[1]) - mean(a[1]) : good(b[1]) - good(a[1]);
  });
  return card(t('ui.by.' + facet), el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': t('ui.by.' + facet) }, el('table', {}, [
    headCells([t('ui.' + facet), '', '#' + t('page.report'), '#' + t('severity.error'), '#' + t(scored ? 'ui.meanScore' : 'verdict.compliant')].concat(scored ? ['#' + t('ui.medianScore')] : [])),
    el('tbody', {}, groups.map(function (each) {
      var filter = {};
      filter[facet] = each[0];
      return el('tr', {}, [
        el('th', { scope: 'row' }, nameOf(facet, each[0])),
        el('td', { class: 'barcell' }, shareBar(verdictParts(each[1].verdicts, filter), nameOf(facet, each[0]))),
        numberCell(each[1].reports, list('reports', filter)),
        numberCell(each[1].errors, list('findings', Object.assign({ severity: 'error' }, filter))),
        el('td', { class: 'number' }, el('a', { href: list('reports', Object.assign({ sort: '-score' }, filter)) },
          scored ? (each[1].scored.length ? mean(each[1]).toFixed(1) : '–') : share(good(each[1]), 1))),
        scored ? el('td', { class: 'number' }, each[1].scored.length ? medianOf(each[1].scored).toFixed(1) : '–') : null]);
    }))])));
}

/* The newest year of which there is a rank; 0 where there is none. */
function rankedYear(audit) {
  var newest = 0;
  for (var r = 0; r < audit.size; r++) {
    if (audit.reports.rank[r] !== null) newest = Math.max(newest, audit.reports.year[r]);
  }
  return newest;
}

function meanOf(numbers) {
  return numbers.reduce(function (sum, number) { return sum + number; }, 0) / numbers.length;
}

function medianOf(numbers) {
  var sorted = numbers.slice().sort(function (a, b) { return a - b; });
  var middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/* Both ends of the newest year that is ranked; of all scores where none is. */
function bestCard(audit, sum) {
  if (!sum.scores.size || audit.size < 3) return null;
  var all = [];
  var year = rankedYear(audit);
  for (var r = 0; r < audit.size; r++) {
    if (audit.points(r) !== null && (!year || audit.reports.year[r] === year)) all.push(r);
  }
  var order = Array.from(sortReports(audit, all, '-score'));
  var rows = order.length <= 20 ? order : order.slice(0, 10).concat([-1], order.slice(-10));
  return card(year ? t('ui.rankingOf', year) : t('ui.ranking'), [el('table', {}, [
    headCells([t('ui.rank'), t('page.organ'), t('ui.level'), t('page.verdict'), '#' + t('ui.score')]),
    el('tbody', {}, rows.map(function (report) {
      if (report < 0) return el('tr', {}, el('td', { colspan: '5', class: 'note' }, '⋯'));
      var reports = audit.reports;
      return el('tr', {}, [
        el('td', { class: 'rank' }, reports.rank[report] === null ? '–' : reports.rank[report] + ' / ' + reports.ranked[report]),
        el('th', { scope: 'row' }, el('a', { href: reportLink(audit, report) }, audit.named(report))),
        el('td', {}, placeOf(audit, report) || '–'),
        el('td', {}, verdictTag(reportValue(audit, 'verdict', report))),
        el('td', { class: 'number' }, reports.score[report])]);
    }))]), el('p', {}, el('a', { href: list('reports', Object.assign({ sort: '-score' }, year ? { year: String(year) } : {})) }, t('ui.wholeRanking')))]);
}

function ruleCard(audit, sum) {
  var order = sum.rules.map(function (rule, i) { return i; })
    .filter(function (i) { return sum.rules[i].findings; });
  if (!order.length) return null;
  order.sort(function (a, b) { return sum.rules[b].reports - sum.rules[a].reports || a - b; });
  var most = sum.rules[order[0]].reports;
  var table = function (rules) {
    return el('table', {}, [
      headCells([t('csv.rule'), t('csv.severity'), '', '#' + t('page.findings'), '#' + t('page.concerned')]),
      el('tbody', {}, rules.map(function (i) {
        var rule = audit.meta.rules[i];
        var word = SEVERITIES[sum.rules[i].severity];
        return el('tr', {}, [
          el('th', { scope: 'row' }, [el('code', {}, rule.id), ' ', rule.title]),
          el('td', {}, severityTag(word)),
          el('td', { class: 'barcell' }, smallBar(sum.rules[i].reports, most, word)),
          numberCell(sum.rules[i].findings, list('findings', { rule: rule.id })),
          numberCell(sum.rules[i].reports, list('reports', { rule: rule.id }))]);
      }))]);
  };
  return card(t('ui.commonest'), [
    table(order.slice(0, 12)),
    order.length > 12 ? el('details', {}, [el('summary', {}, t('ui.otherRules', order.length - 12)), table(order.slice(12))]) : null
  ], true);
}

function runCard(audit) {
  var run = audit.meta.run;
  if (!run.problems.length && !run.passedOver.length && !run.settings.length) return null;
  return card(t('ui.run'), [
    run.problems.length ? el('div', {}, [el('h3', {}, t('page.runProblems', run.problems.length)),
      el('ul', {}, run.problems.map(function (problem) {
        return el('li', {}, [el('b', {}, problem.report), ' ', t('run.' + problem.code), problem.detail ? [' ', el(problem.warning ? 'span' : 'code', {}, problem.detail)] : null]);
      }))]) : null,
    run.passedOver.length ? el('details', {}, [el('summary', {}, t('page.passedOver', run.passedOver.length)),
      el('ul', {}, run.passedOver.slice(0, 500).map(function (passed) {
        return el('li', {}, [el('b', {}, passed.name), ' ', t('passed.' + passed.reason)]);
      }))]) : null,
    run.settings.length ? el('p', { class: 'note' }, t('page.settings') + ' ' + run.settings.join(', ')) : null
  ], true);
}
