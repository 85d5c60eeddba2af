/* The reports that the filters leave, one after another, for paper. */

var PRINTED_AT_MOST = 300;

function printPage(audit, state) {
  var reports = select(audit, filtersOf(state)).reports;
  var most = reports.slice(0, PRINTED_AT_MOST);
  var box = el('div', { class: 'printed' });
  var status = el('p', { class: 'status', role: 'status' }, t('ui.loading'));
  var button = el('button', { type: 'button', class: 'strong', disabled: true, click: function () { window.print(); } }, t('ui.print'));
  var page = el('div', { class: 'printpage' }, [
    el('h1', { tabindex: '-1', class: 'screen' }, t('ui.printReports')),
    el('div', { class: 'bar screen' }, [status, button]), box]);
  var next = 0;
  function step() {
    if (next === most.length) {
      status.textContent = t('ui.printReady', most.length, reports.length);
      button.disabled = false;
      page.setAttribute('data-ready', 'true');
      return Promise.resolve();
    }
    var r = most[next++];
    return audit.detail(r).then(function (detail) {
      box.appendChild(printedReport(audit, r, detail));
      status.textContent = t('ui.printing', next, most.length);
      return next % 10 ? step() : new Promise(function (done) { setTimeout(done, 0); }).then(step);
    });
  }
  page.placed = function () { step().catch(failed); };
  return page;
}

function printedReport(audit, r, detail) {
  var cells = cellsOf(detail);
  var verdict = reportValue(audit, 'verdict', r);
  var none = { identity: stay, quote: stay, cell: stay };
  return el('article', { class: 'report onpaper' }, [
    el('h2', {}, [audit.named(r), ' ', audit.reports.year[r] || '', ' ', verdictTag(verdict)]),
    factsList(audit, r, detail),
    detail.findings.length ? el('ol', { class: 'findings' }, detail.findings.map(function (finding, f) {
      return el('li', { class: SEVERITIES[audit.severity(audit.first[r] + f)] }, [
        el('p', { class: 'kind' }, findingHead(audit, r, f)), el('p', { class: 'message' }, finding.message),
        findingBody(audit, detail, f, cells, none)]);
    })) : nothingFound(verdict),
    problemsBox(audit, detail, none), correctionsBox(audit, detail, cells)]);
}

function stay() {}
