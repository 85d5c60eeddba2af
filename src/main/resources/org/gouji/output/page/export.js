/* What is shown, as text and as CSV. */

var CSV_MARK = '\uFEFF';
var COPIED_AT_MOST = 5000;

/* A field by RFC 4180; what a spreadsheet would take for a formula is kept from being one. */
function csvField(value) {
  var text = value === null || value === undefined ? '' : String(value);
  if (/^[=+\-@\t\r]/.test(text) && !/^[-+]?\d+(\.\d+)?$/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

function csv(table) {
  return CSV_MARK + table.map(function (row) { return row.map(csvField).join(','); }).join('\r\n') + '\r\n';
}

function findingsTable(audit, findings) {
  var table = [['report', 'year', 'organ', 'verdict', 'severity', 'category', 'rule', 'title', 'message', 'status']
    .map(function (key) { return t(key === 'title' || key === 'status' ? 'ui.' + key : 'csv.' + key); })];
  for (var i = 0; i < findings.length; i++) {
    var f = findings[i], r = audit.report[f], rule = audit.meta.rules[audit.rule[f]];
    var status = statusOf(audit.bits[f]);
    table.push([audit.reports.name[r], audit.reports.year[r] || '', audit.agency(r).name,
      t('verdict.' + reportValue(audit, 'verdict', r)), t('severity.' + SEVERITIES[audit.severity(f)]),
      t('category.' + rule.category), rule.id, rule.title, audit.message(f) || '', status ? t('ui.status.' + status) : '']);
  }
  return table;
}

function reportsTable(audit, reports) {
  var table = [[t('csv.report'), t('csv.year'), t('csv.organ'), t('ui.level'), t('ui.region'), t('csv.verdict')]
    .concat(SEVERITIES.map(function (word) { return t('severity.' + word); }), [t('ui.score'), t('ui.grade'), t('ui.rank')])];
  for (var i = 0; i < reports.length; i++) {
    var r = reports[i];
    table.push([audit.reports.name[r], audit.reports.year[r] || '', audit.agency(r).name,
      nameOf('level', audit.agency(r).level), audit.agency(r).region, t('verdict.' + reportValue(audit, 'verdict', r)),
      severityCount(audit, r, 0), severityCount(audit, r, 1), severityCount(audit, r, 2),
      audit.reports.score[r], audit.reports.provisional[r] ? t('ui.provisional') : audit.reports.grade[r], audit.reports.rank[r]]);
  }
  return table;
}

function download(name, text) {
  var url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  var link = el('a', { href: url, download: name });
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
}

/* Copies by way of a text field, which works from a file too; says whether it did. */
function copyText(text) {
  var field = el('textarea', { class: 'hidden', 'aria-hidden': 'true' });
  field.value = text;
  document.body.appendChild(field);
  field.select();
  var done = document.execCommand('copy');
  document.body.removeChild(field);
  return done;
}

function tableText(table) {
  return table.map(function (row) {
    return row.map(function (cell) { return String(cell === null ? '' : cell).replace(/\s+/g, ' '); }).join('\t');
  }).join('\n');
}
