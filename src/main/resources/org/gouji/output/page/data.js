/* The audit: columns of reports and findings, and blocks of details that are loaded on need. */

var SEVERITIES = ['error', 'warning', 'info'];
var FLAG = { waived: 4, 'new': 8, unchanged: 16, fixed: 32 };

/* Findings that do not count: waived, or of the baseline alone. */
var APART = FLAG.waived | FLAG.fixed;
var waiting = {};
var blocks = {};

function dataElement(key) {
  var element = document.getElementById('data-' + key);
  return element ? JSON.parse(element.textContent) : null;
}

/* What a data file calls. */
function load(key, check, value) {
  var wait = waiting[key];
  if (!wait || wait.done) return;
  wait.done = true;
  if (wait.check !== check) wait.fail(new Error(t('ui.otherRun', key)));
  else wait.take(value);
}

/* A block by its key, as a promise; each is loaded once. */
function block(key, check) {
  if (!blocks[key]) {
    blocks[key] = new Promise(function (take, fail) {
      var inside = dataElement(key);
      if (inside) {
        take(inside);
        return;
      }
      waiting[key] = { check: check, take: take, fail: fail, done: false };
      var script = el('script', { src: 'index-data/' + key + '.js', charset: 'utf-8' });
      script.onerror = function () { fail(new Error(t('ui.noData', key))); };
      script.onload = function () { script.parentNode.removeChild(script); };
      document.head.appendChild(script);
    });
    blocks[key].catch(function () { delete blocks[key]; });
  }
  return blocks[key];
}

/* Columns with what follows from them: report of each finding, first finding of each report. */
function Audit(meta, columns) {
  var audit = this;
  audit.meta = meta;
  audit.reports = columns.reports;
  audit.size = columns.reports.name.length;
  audit.missing = columns.reports.verdict.filter(function (v) { return meta.verdicts[v] === 'missing'; }).length;
  audit.documents = audit.size - audit.missing;
  audit.rule = Uint16Array.from(columns.findings.rule);
  audit.bits = Uint8Array.from(columns.findings.bits);
  audit.total = audit.rule.length;
  audit.report = new Int32Array(audit.total);
  audit.first = new Int32Array(audit.size + 1);
  var next = 0;
  for (var r = 0; r < audit.size; r++) {
    audit.first[r] = next;
    for (var n = audit.reports.count[r]; n > 0; n--) audit.report[next++] = r;
  }
  audit.first[audit.size] = next;
  audit.messages = new Array(meta.messageBlocks.length);
  audit.lower = new Array(meta.messageBlocks.length);
  audit.byName = null;
}

Audit.prototype.severity = function (finding) { return this.bits[finding] & 3; };

Audit.prototype.agency = function (report) {
  return this.meta.agencies[this.reports.agency[report]];
};

/* The agency's name, or the file's where the agency is unknown. */
Audit.prototype.named = function (report) {
  return this.agency(report).name || this.reports.name[report];
};

/* The points of a report that was assessed whole; null for others. */
Audit.prototype.points = function (report) {
  return this.reports.provisional[report] ? null : this.reports.score[report];
};

/* The score as people read it: the most it can be where something was not assessed. */
Audit.prototype.scoreText = function (report) {
  return (this.reports.provisional[report] ? '≤ ' : '') + this.reports.score[report];
};

/* A change of points with its sign. */
function signed(change) {
  return change.charAt(0) === '-' ? '−' + change.slice(1) : change === '0' ? '±0' : '+' + change;
}

Audit.prototype.find = function (name) {
  if (!this.byName) {
    this.byName = new Map();
    for (var r = 0; r < this.size; r++) this.byName.set(this.reports.name[r], r);
  }
  return this.byName.has(name) ? this.byName.get(name) : -1;
};

Audit.prototype.message = function (finding) {
  var at = Math.floor(finding / this.meta.messagesPerBlock);
  return this.messages[at] ? this.messages[at][finding % this.meta.messagesPerBlock] : null;
};

/* The message for searching, in lower case; null where it is not loaded. */
Audit.prototype.searched = function (finding) {
  var at = Math.floor(finding / this.meta.messagesPerBlock);
  return this.lower[at] ? this.lower[at][finding % this.meta.messagesPerBlock] : null;
};

Audit.prototype.loadMessages = function (at) {
  var audit = this;
  return block('m' + at, audit.meta.messageBlocks[at]).then(function (texts) {
    audit.messages[at] = texts;
    audit.lower[at] = texts.map(function (text) { return /[A-Z]/.test(text) ? text.toLowerCase() : text; });
  });
};

Audit.prototype.messagesLoaded = function () {
  for (var i = 0; i < this.messages.length; i++) if (!this.messages[i]) return false;
  return true;
};

Audit.prototype.loadAllMessages = function () {
  var all = [];
  for (var i = 0; i < this.messages.length; i++) all.push(this.loadMessages(i));
  return Promise.all(all);
};

/* What the report's page shows. */
Audit.prototype.detail = function (report) {
  var at = this.reports.block[report];
  var from = report;
  while (from > 0 && this.reports.block[from - 1] === at) from--;
  return block('r' + at, this.meta.reportBlocks[at]).then(function (details) {
    return details[report - from];
  });
};
