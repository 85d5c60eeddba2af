/* The lists of findings and of reports. */

var openGroups = {};

function heading(key, label, state, go) {
  var on = state.sort === key || state.sort === '-' + key;
  var down = state.sort === '-' + key;
  var next = key === 'score' || SEVERITIES.indexOf(key) >= 0
    ? (down ? key : on ? '' : '-' + key) : (down ? '' : on ? '-' + key : key);
  return el('span', { class: 'c-' + key, role: 'columnheader', 'aria-sort': on ? (down ? 'descending' : 'ascending') : 'none' },
    el('button', { type: 'button', click: function () { go({ sort: next }); } },
      [label, el('span', { 'aria-hidden': 'true' }, on ? (down ? ' ↓' : ' ↑') : '')]));
}

function cell(name, children) {
  return el('span', { class: 'c-' + name, role: 'cell' }, children);
}

function findingRow(audit, f) {
  var r = audit.report[f];
  var rule = audit.meta.rules[audit.rule[f]];
  var message = audit.message(f);
  var status = statusOf(audit.bits[f]);
  return el('div', { class: 'row' + (audit.bits[f] & APART ? ' waived' : '') }, [
    cell('severity', severityTag(SEVERITIES[audit.severity(f)])),
    cell('agency', [el('b', {}, audit.named(r)), ' ', el('small', {}, audit.reports.year[r] || '')]),
    cell('message', [
      el('a', { class: 'whole', href: reportLink(audit, r, f) }, message === null ? t('ui.loading') : message),
      status ? el('span', { class: 'status' }, t('ui.status.' + status)) : null]),
    cell('rule', [el('code', {}, rule.id), ' ', rule.title])]);
}

/* Level and region of a report's agency. */
function placeOf(audit, r) {
  return [nameOf('level', audit.agency(r).level), audit.agency(r).region].filter(function (text) { return text; }).join(' · ');
}

function reportRow(audit, r) {
  var score = audit.reports.score[r];
  return el('div', { class: 'row' }, [
    cell('report', [el('a', { class: 'whole', href: reportLink(audit, r) }, audit.named(r)), ' ',
      el('small', {}, audit.agency(r).name ? audit.reports.name[r] : '')]),
    cell('year', audit.reports.year[r] || '–'),
    cell('level', placeOf(audit, r) || '–'),
    cell('verdict', verdictTag(reportValue(audit, 'verdict', r))),
    SEVERITIES.map(function (word, i) {
      var number = severityCount(audit, r, i);
      return cell(word, el('span', { class: number ? '' : 'zero' }, count(number)));
    }),
    audit.scored ? cell('score', score === null ? '–' : [el('b', {}, audit.scoreText(r)), ' ',
      el('small', {}, audit.reports.provisional[r] ? t('ui.provisional')
        : audit.reports.rank[r] === null ? '' : t('ui.place', audit.reports.rank[r]))]) : null]);
}

function groupRow(audit, by, one, go) {
  var counts = [0, 0, 0];
  one.findings.forEach(function (f) { counts[audit.severity(f)]++; });
  var open = Boolean(openGroups[one.key]);
  return el('div', { class: 'row grouprow' }, el('span', { role: 'cell', class: 'c-group' }, [
    el('button', { type: 'button', 'aria-expanded': String(open), click: function () {
      openGroups[one.key] = !open;
      go({});
    } }, [el('span', { 'aria-hidden': 'true' }, open ? '▾ ' : '▸ '), facetLabel(audit, by, one.key)]),
    el('span', { class: 'groupcounts' }, [el('b', {}, count(one.findings.length)), SEVERITIES.map(function (word, i) {
      return counts[i] ? [' ', el('span', { class: 'tag ' + word }, [SIGNS[word], ' ', count(counts[i])])] : null;
    })])]));
}

function findingHeads(state, go) {
  return [heading('severity', t('csv.severity'), state, go), heading('agency', t('csv.organ'), state, go),
    el('span', { class: 'c-message', role: 'columnheader' }, t('csv.message')), heading('rule', t('csv.rule'), state, go)];
}

function reportHeads(audit, state, go) {
  return [heading('report', t('csv.report'), state, go), heading('year', t('csv.year'), state, go),
    heading('level', t('ui.level'), state, go), heading('verdict', t('csv.verdict'), state, go),
    SEVERITIES.map(function (word) { return heading(word, t('severity.' + word), state, go); }),
    audit.scored ? heading('score', t('ui.score'), state, go) : null];
}

/* The page of either list; show(state) fills it anew without losing place or focus. */
function listPage(audit, first, view) {
  var state = first, bar = null, rows = null, shown = null, items = null;
  var status = el('p', { class: 'status', role: 'status' });
  var tools = el('div', { class: 'tools' });
  var bed = el('div', { class: 'bed' });
  var page = el('div', { class: 'listpage ' + view + (audit.scored ? ' scored' : '') }, [el('h1', { tabindex: '-1' }, t('ui.' + view))]);

  function go(parts, replace) {
    state = changed(state, parts);
    replaceHash(formatHash(state), replace);
    page.show(state);
  }

  function wanted(i) {
    if (items) return items.rows[i];
    return shown[i];
  }

  function make(i) {
    var item = wanted(i);
    if (view === 'reports') return reportRow(audit, item);
    if (item < 0) return groupRow(audit, state.group, items.groups[-1 - item], go);
    if (audit.message(item) === null) fetchMessages(item);
    return findingRow(audit, item);
  }

  function fetchMessages(f) {
    audit.loadMessages(Math.floor(f / audit.meta.messagesPerBlock)).then(frame(function () { rows.refresh(); }), failed);
  }

  function searchTexts() {
    if (view !== 'findings' && !state.q) return;
    if (!state.q || audit.messagesLoaded()) return;
    var asked = state.q;
    status.classList.add('busy');
    audit.loadAllMessages().then(function () {
      status.classList.remove('busy');
      if (state.q === asked) page.show(state);
    }, failed);
  }

  function fillTools() {
    add(clear(tools), [
      view === 'findings' ? el('div', { class: 'facet' }, [el('label', { 'for': 'group' }, t('ui.group')),
        el('select', { id: 'group', change: function (event) { go({ group: event.target.value }); } },
          ['', 'agency', 'rule'].map(function (by) {
            return el('option', { value: by, selected: by === (state.group || '') }, by ? t('ui.' + by) : t('ui.noGroup'));
          }))]) : null,
      el('a', { class: 'plain', href: formatHash(changed(state, { view: view === 'findings' ? 'reports' : 'findings', sort: '', group: '' })) },
        t(view === 'findings' ? 'ui.toReports' : 'ui.toFindings')),
      el('button', { type: 'button', id: 'copy', click: copy }, t('ui.copy')),
      el('button', { type: 'button', id: 'export', click: save }, t('ui.export')),
      el('a', { class: 'button', id: 'print', href: formatHash(changed(state, { view: 'print', sort: '', group: '' })) }, t('ui.printReports'))]);
  }

  function table(at) {
    return view === 'reports' ? reportsTable(audit, at) : findingsTable(audit, at);
  }

  function ready() {
    return view === 'reports' ? Promise.resolve() : audit.loadAllMessages();
  }

  function copy() {
    ready().then(function () {
      var done = copyText(tableText(table(shown.slice(0, COPIED_AT_MOST))));
      status.textContent = done ? t('ui.copied', count(Math.min(shown.length, COPIED_AT_MOST))) : t('ui.notCopied');
    }, failed);
  }

  function save() {
    ready().then(function () { download(view + '.csv', csv(table(shown))); }, failed);
  }

  page.show = function (now) {
    state = now;
    var result = select(audit, filtersOf(state));
    shown = view === 'reports' ? sortReports(audit, result.reports, state.sort) : sortFindings(audit, result.findings, state.sort);
    items = view === 'findings' && state.group
      ? group(audit, shown, state.group, function (key) { return openGroups[key]; }) : null;
    if (bar) bar.update(state, result);
    else page.insertBefore(bar = filterBar(audit, state, result, view, go), page.children[1] || null);
    var focus = rows ? rows.focused() : -1;
    clear(bed);
    rows = new VirtualRows(t('ui.' + view), view === 'reports' ? reportHeads(audit, state, go) : findingHeads(state, go), make);
    bed.appendChild(rows.table);
    fillTools();
    status.textContent = view === 'reports'
      ? t('ui.reportsShown', count(shown.length), count(audit.size)) + missingShown()
      : t('ui.findingsShown', count(shown.length), count(audit.total), count(countReports(result)));
    if (page.isConnected) page.placed();
    if (focus >= 0) rows.focus(focus);
    searchTexts();
  };

  function missingShown() {
    var number = 0;
    for (var i = 0; i < shown.length; i++) if (reportValue(audit, 'verdict', shown[i]) === 'missing') number++;
    return number ? t('ui.missingShown', count(number)) : '';
  }

  function countReports(result) {
    var last = -1, number = 0;
    for (var i = 0; i < result.findings.length; i++) {
      var r = audit.report[result.findings[i]];
      if (r !== last) { last = r; number++; }
    }
    return number;
  }

  page.placed = function () { rows.set(items ? items.rows.length : shown.length); };
  page.scrolled = function () { if (rows) rows.draw(); };
  page.printing = function (on) { if (rows) rows.print(on, 3000); };
  page.show(state);
  page.appendChild(el('div', { class: 'bar' }, [status, tools]));
  page.appendChild(bed);
  return page;
}
