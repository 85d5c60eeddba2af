/* Which reports and findings the filters leave, in which order; touches no page. */

var REPORT_FACETS = ['agency', 'level', 'region', 'year', 'verdict', 'score'];
var FINDING_FACETS = ['severity', 'category', 'rule', 'status'];

function wordsOf(text) {
  return (text || '').toLowerCase().split(/\s+/).filter(function (word) { return word; });
}

/* What a report is filtered by, by facet. */
function reportValue(audit, facet, report) {
  if (facet === 'year') return String(audit.reports.year[report] || '');
  if (facet === 'score') return scoreStep(audit.points(report));
  if (facet === 'verdict') return audit.meta.verdicts[audit.reports.verdict[report]];
  return audit.agency(report)[facet === 'agency' ? 'key' : facet];
}

/* The step of ten points a score is in, by its lower end. */
function scoreStep(score) {
  if (score === null) return '';
  return String(Math.max(0, Math.min(90, Math.floor(Number(score) / 10) * 10)));
}

function statusOf(bits) {
  if (bits & FLAG.waived) return 'waived';
  if (bits & FLAG['new']) return 'new';
  if (bits & FLAG.fixed) return 'fixed';
  return bits & FLAG.unchanged ? 'unchanged' : '';
}

function add1(counts, value) {
  counts.set(value, (counts.get(value) || 0) + 1);
}

/* The words of the search that a text holds, as bits. */
function held(search, text) {
  var bits = 0;
  for (var i = 0; i < search.length; i++) if (text.indexOf(search[i]) >= 0) bits |= 1 << i;
  return bits;
}

function allowed(filter) {
  return filter ? filter.split(',') : null;
}

/*
 * Filters. For each facet it also counts what each of its values would leave if the facet's own
 * filter were not set.
 */
function select(audit, filters) {
  var search = wordsOf(filters.q).slice(0, 20);
  var all = (1 << search.length) - 1;
  var facets = {};
  var reportFacets = {};
  REPORT_FACETS.concat(FINDING_FACETS).forEach(function (facet) { facets[facet] = new Map(); });
  REPORT_FACETS.forEach(function (facet) { reportFacets[facet] = new Map(); });
  var rules = audit.meta.rules.map(function (rule) {
    var category = allowed(filters.category);
    var only = allowed(filters.rule);
    return {
      rule: !only || only.indexOf(rule.id) >= 0,
      category: !category || category.indexOf(rule.category) >= 0,
      bits: held(search, rule.search)
    };
  });
  var severity = allowed(filters.severity);
  var severities = SEVERITIES.map(function (word) {
    return !severity || severity.indexOf(word) >= 0;
  });
  var found = new Int32Array(audit.total);
  var size = 0;
  var reports = [];
  var narrow = FINDING_FACETS.some(function (facet) { return filters[facet]; });
  for (var r = 0; r < audit.size; r++) {
    var values = REPORT_FACETS.map(function (facet) { return reportValue(audit, facet, r); });
    var missing = [];
    REPORT_FACETS.forEach(function (facet, i) {
      var only = filters[facet];
      if (only && only.split(',').indexOf(values[i]) < 0) missing.push(i);
    });
    if (missing.length > 1) continue;
    var agency = audit.agency(r);
    var bits = held(search, agency.search + '\n' + audit.reports.name[r].toLowerCase());
    var left = 0;
    for (var f = audit.first[r]; f < audit.first[r + 1]; f++) {
      var rule = rules[audit.rule[f]];
      var have = bits | rule.bits;
      if (have !== all) {
        var message = audit.searched(f);
        if (message === null || (have | held(search, message)) !== all) continue;
      }
      var level = audit.bits[f] & 3;
      var status = statusOf(audit.bits[f]);
      var misses = missing.length;
      var miss = '';
      if (!severities[level]) { misses++; miss = 'severity'; }
      if (!rule.category) { misses++; miss = 'category'; }
      if (!rule.rule) { misses++; miss = 'rule'; }
      if (filters.status && filters.status !== status && (filters.status !== 'open' || audit.bits[f] & APART)) { misses++; miss = 'status'; }
      if (misses > 1) continue;
      if (misses === 0 || miss === 'severity') add1(facets.severity, SEVERITIES[level]);
      if (misses === 0 || miss === 'category') add1(facets.category, audit.meta.rules[audit.rule[f]].category);
      if (misses === 0 || miss === 'rule') add1(facets.rule, audit.meta.rules[audit.rule[f]].id);
      if (misses === 0 || miss === 'status') {
        add1(facets.status, status);
        if (audit.apart && !(audit.bits[f] & APART)) add1(facets.status, 'open');
      }
      if (!miss) left++;
      if (misses === 0) found[size++] = f;
    }
    if (!left && (narrow || bits !== all)) continue;
    if (!missing.length) reports.push(r);
    REPORT_FACETS.forEach(function (facet, i) {
      if (missing.length && missing[0] !== i) return;
      if (left) facets[facet].set(values[i], (facets[facet].get(values[i]) || 0) + left);
      add1(reportFacets[facet], values[i]);
    });
  }
  return {
    findings: found.slice(0, size), reports: reports, facets: facets, reportFacets: reportFacets
  };
}

/* Ranks of values in the order of a comparison, ties shared. */
function ranks(values, compare) {
  var order = values.map(function (value, i) { return i; });
  order.sort(function (a, b) { return compare(values[a], values[b]) || a - b; });
  var rank = new Int32Array(values.length);
  for (var i = 1; i < order.length; i++) {
    var same = compare(values[order[i - 1]], values[order[i]]) === 0;
    rank[order[i]] = rank[order[i - 1]] + (same ? 0 : 1);
  }
  return rank;
}

/* Sorts by small whole numbers, stable, in one pass. */
function countingSort(items, keyOf, most, down) {
  var at = new Int32Array(most + 2);
  var i;
  for (i = 0; i < items.length; i++) at[(down ? most - keyOf(items[i]) : keyOf(items[i])) + 1]++;
  for (i = 1; i < at.length; i++) at[i] += at[i - 1];
  var out = new Int32Array(items.length);
  for (i = 0; i < items.length; i++) {
    out[at[down ? most - keyOf(items[i]) : keyOf(items[i])]++] = items[i];
  }
  return out;
}

function byNumber(a, b) { return a - b; }

function byText() {
  var collator = typeof Intl === 'object' ? new Intl.Collator('zh-CN', { numeric: true }) : null;
  return collator ? collator.compare : function (a, b) { return a < b ? -1 : a > b ? 1 : 0; };
}

/* Ranks of all reports by a column of the lists. */
function reportRanks(audit, key) {
  audit.ranks = audit.ranks || {};
  if (!audit.ranks[key]) {
    var list = [];
    for (var r = 0; r < audit.size; r++) list.push(sortValue(audit, key, r));
    audit.ranks[key] = ranks(list, typeof list[0] === 'number' ? byNumber : byText());
  }
  return audit.ranks[key];
}

function sortValue(audit, key, report) {
  if (key === 'report') return audit.reports.name[report];
  if (key === 'agency') return audit.named(report);
  if (key === 'level' || key === 'region') return audit.agency(report)[key];
  if (key === 'score') return scoreOrder(audit, report);
  if (key === 'verdict' || key === 'year') return audit.reports[key][report] || 0;
  var level = SEVERITIES.indexOf(key);
  return level < 0 ? report : severityCount(audit, report, level);
}

/* Final scores above provisional ones, these above none. */
function scoreOrder(audit, report) {
  var score = audit.reports.score[report];
  if (score === null) return -200;
  return Number(score) - (audit.reports.provisional[report] ? 101 : 0);
}

function severityCount(audit, report, level) {
  var number = 0;
  for (var f = audit.first[report]; f < audit.first[report + 1]; f++) {
    if ((audit.bits[f] & 3) === level && !(audit.bits[f] & APART)) number++;
  }
  return number;
}

function highest(rank) {
  var most = 0;
  for (var i = 0; i < rank.length; i++) if (rank[i] > most) most = rank[i];
  return most;
}

/* A sort order is a column, with a minus before it where it goes down. */
function sortReports(audit, reports, order) {
  if (!order) return Int32Array.from(reports);
  var down = order.charAt(0) === '-';
  var rank = reportRanks(audit, down ? order.slice(1) : order);
  return countingSort(reports, function (r) { return rank[r]; }, highest(rank), down);
}

function sortFindings(audit, findings, order) {
  if (!order) return findings;
  var down = order.charAt(0) === '-';
  var key = down ? order.slice(1) : order;
  if (key === 'severity') {
    return countingSort(findings, function (f) { return audit.bits[f] & 3; }, 3, down);
  }
  if (key === 'rule') {
    var ruleRank = ranks(audit.meta.rules.map(function (rule) { return rule.id; }), byText());
    return countingSort(findings, function (f) { return ruleRank[audit.rule[f]]; }, highest(ruleRank), down);
  }
  var rank = reportRanks(audit, key);
  return countingSort(findings, function (f) { return rank[audit.report[f]]; }, highest(rank), down);
}

/*
 * Rows under headings, the longest groups first: whole numbers from 0 are findings, -1 - i is the
 * heading of group i.
 */
function group(audit, findings, by, isOpen) {
  var keyOf = by === 'rule'
    ? function (f) { return audit.meta.rules[audit.rule[f]].id; }
    : function (f) { return audit.agency(audit.report[f]).key; };
  var groups = new Map();
  for (var i = 0; i < findings.length; i++) {
    var key = keyOf(findings[i]);
    if (!groups.has(key)) groups.set(key, { key: key, findings: [] });
    groups.get(key).findings.push(findings[i]);
  }
  var list = Array.from(groups.values());
  list.sort(function (a, b) { return b.findings.length - a.findings.length; });
  var rows = [];
  list.forEach(function (each, g) {
    rows.push(-1 - g);
    if (isOpen(each.key)) each.findings.forEach(function (f) { rows.push(f); });
  });
  return { rows: rows, groups: list };
}
