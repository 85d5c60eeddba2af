/* One finding with all that it rests on. */

function failing(audit, detail, cells) {
  var have = new Set(cells);
  return detail.identities.filter(function (one) {
    var identity = audit.meta.identities[one[0]];
    return audit.meta.identityStates[one[1]] === 'FAILS' && identity.left.concat(identity.right).every(function (at) { return have.has(at); });
  });
}

function suspectsOf(list) {
  return list.map(function (one) { return { cell: one[0], found: one[1], suggested: one[2] }; });
}

/* Cells to change with both values; light, where given, shows them in the tables. */
function changesTable(audit, caption, suspects, cells, light) {
  return el('table', { class: 'changes' }, [
    el('caption', {}, light ? el('button', { type: 'button', class: 'plain', click: light }, caption) : caption),
    headCells([t('page.cell'), '#' + t('page.found'), '#' + t('page.suggested')]),
    el('tbody', {}, suspects.map(function (suspect) {
      var cell = cells.get(suspect.cell);
      return el('tr', {}, [
        el('th', { scope: 'row' }, audit.meta.cells[suspect.cell].name),
        el('td', { class: 'number' }, suspect.found === null ? (cell && cell.raw) || '–' : suspect.found),
        el('td', { class: 'number' }, el('b', {}, suspect.suggested === null ? '–' : suspect.suggested))]);
    }))]);
}

var ALTERNATIVES_SHOWN = 2;

/* Equally good answers, the first of them in full. */
function alternatives(audit, list, cells, jump) {
  if (!list.length) return null;
  var tables = list.map(function (one, i) {
    var suspects = suspectsOf(one);
    return changesTable(audit, t('page.alternative', i + 1), suspects, cells, function () { jump.identity(null, suspects); });
  });
  var more = tables.slice(ALTERNATIVES_SHOWN);
  return el('div', {}, [el('p', { class: 'note' }, t('page.alternatives')), tables.slice(0, ALTERNATIVES_SHOWN),
    more.length ? el('details', {}, [el('summary', {}, t('ui.otherAlternatives', more.length)), more]) : null]);
}

/* An identity in figures: left, sign, right and the difference. */
function balance(audit, one) {
  var identity = audit.meta.identities[one[0]];
  var fails = audit.meta.identityStates[one[1]] === 'FAILS';
  var gap = one[2] === undefined ? null : Math.round((Number(one[2]) - Number(one[3])) * 1e6) / 1e6;
  var sign = identity.relation === '<=' ? '≤' : identity.relation;
  return [
    el('span', { class: 'identityname' }, (identity.subject ? identity.subject + '：' : '') + identity.name),
    one[2] === undefined ? null : el('span', { class: 'sum' }, [
      el('span', { class: 'side left' }, [el('small', {}, t('ui.left')), one[2]]),
      el('b', {}, fails ? (sign === '≤' ? ' > ' : ' ≠ ') : ' ' + sign + ' '),
      el('span', { class: 'side right' }, [el('small', {}, t('ui.right')), one[3]]),
      gap ? el('span', { class: 'gap' }, t('ui.difference', Math.abs(gap))) : null])];
}

/* Which of some cells a person read, with who and why. */
function correctionsOf(audit, list, cells) {
  var read = list.filter(function (at) { return cells.has(at) && cells.get(at).corrected; });
  if (!read.length) return null;
  return el('ul', { class: 'corrections' }, read.map(function (at) {
    var cell = cells.get(at);
    return el('li', {}, [audit.meta.cells[at].name, ' ', correction(cell), ' ',
      el('small', {}, t('ui.correctedBy', cell.corrected.who, cell.corrected.reason))]);
  }));
}

/* The body of a finding; jump has ways to light identities and go to passages. */
function findingBody(audit, detail, f, cells, jump) {
  var finding = detail.findings[f];
  var identities = failing(audit, detail, finding.cells);
  var quotes = finding.quotes;
  return el('div', { class: 'body' }, [
    identities.length ? el('ul', { class: 'balances' }, identities.map(function (one) {
      return el('li', {}, el('button', { type: 'button', class: 'balance', click: function () { jump.identity(one, suspectsOf(finding.suspects)); } }, balance(audit, one)));
    })) : null,
    finding.suspects.length ? changesTable(audit, t('page.suspects'), suspectsOf(finding.suspects), cells) : null,
    alternatives(audit, finding.alternatives, cells, jump),
    quotes.length ? el('ul', { class: 'quotes' }, quotes.slice(0, 8).map(function (quote) {
      var words = [el('q', {}, quote[1]), ' ', el('small', {}, [quote[2] ? quote[2] + ' ' : null, placeWords(quote[0])])];
      return el('li', {}, quote[2] ? words : el('button', { type: 'button', click: function () { jump.quote(f, quote); } }, words));
    })) : null,
    quotes.length > 8 ? el('p', { class: 'note' }, t('page.moreEvidence', quotes.length - 8)) : null,
    correctionsOf(audit, finding.cells, cells),
    finding.cells.length ? el('details', {}, [el('summary', {}, t('page.cells', finding.cells.length)),
      el('ul', { class: 'cells' }, finding.cells.map(function (at) {
        var cell = cells.get(at);
        return el('li', {}, [el('button', { type: 'button', click: function () { jump.cell(at); } }, [
          audit.meta.cells[at].name, cell && cell.place ? [' ', el('small', {}, placeWords(cell.place))] : null]), ' ',
          cell && cell.corrected ? correction(cell) : el('b', {}, cell ? cell.raw || t('state.' + audit.meta.states[cell.state]) : '–')]);
      }))]) : null,
    finding.waiver ? el('p', { class: 'waiver' }, [el('b', {}, t('ui.status.waived')), ' ', finding.waiver[0], '（', finding.waiver[1],
      finding.waiver[2] ? t('ui.until', finding.waiver[2]) : '', '）']) : null,
    finding.basis === null ? null : el('p', { class: 'basis' }, [el('b', {}, t('page.basis')), ' ', audit.meta.bases[finding.basis]])]);
}
