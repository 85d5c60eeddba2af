/* A report's prose with the passages that findings quote. */

/* A text without white space, and where each of its characters stood. */
function squeezed(text) {
  var out = '', at = [];
  for (var i = 0; i < text.length; i++) {
    if (/\s/.test(text.charAt(i))) continue;
    out += text.charAt(i);
    at.push(i);
  }
  return { text: out, at: at };
}

/* Where a quote stands in a paragraph, as [from, to]; null where it does not. */
function passage(paragraph, quote) {
  var need = squeezed(quote).text;
  var from = need ? paragraph.text.indexOf(need) : -1;
  if (from >= 0) return [paragraph.at[from], paragraph.at[from + need.length - 1] + 1];
  var whole = paragraph.text.length > 5 && need.indexOf(paragraph.text) >= 0;
  return whole ? [0, paragraph.at[paragraph.at.length - 1] + 1] : null;
}

/* Finds every quote: the paragraph of its place first, else the first that holds it. */
function findPassages(prose, quotes) {
  var paragraphs = prose.map(function (one) { return squeezed(one[1]); });
  var byPlace = new Map();
  prose.forEach(function (one, i) { if (!byPlace.has(one[0])) byPlace.set(one[0], i); });
  var passages = [];
  quotes.forEach(function (quote) {
    var at = byPlace.has(quote.place) ? byPlace.get(quote.place) : -1;
    var span = at >= 0 ? passage(paragraphs[at], quote.text) : null;
    for (var i = 0; !span && i < paragraphs.length; i++) {
      span = passage(paragraphs[i], quote.text);
      at = i;
    }
    if (span) passages.push({ paragraph: at, from: span[0], to: span[1], finding: quote.finding });
  });
  return passages;
}

/* Cuts a paragraph where passages begin and end: [{text, findings}]. */
function segments(text, passages) {
  var cuts = [0, text.length];
  passages.forEach(function (each) { cuts.push(each.from, each.to); });
  cuts.sort(function (a, b) { return a - b; });
  var out = [];
  for (var i = 1; i < cuts.length; i++) {
    if (cuts[i] === cuts[i - 1]) continue;
    var findings = [];
    passages.forEach(function (each) {
      if (each.from <= cuts[i - 1] && each.to >= cuts[i] && findings.indexOf(each.finding) < 0) findings.push(each.finding);
    });
    out.push({ text: text.slice(cuts[i - 1], cuts[i]), findings: findings });
  }
  return out;
}

/* Paragraphs with the passages marked; choose(finding) is called when one is clicked. */
function drawProse(prose, quotes, choose) {
  var passages = findPassages(prose, quotes);
  return prose.map(function (one, i) {
    var mine = passages.filter(function (each) { return each.paragraph === i; });
    return el('div', { class: 'paragraph' }, [
      el('small', { class: 'where' }, placeWords(one[0])),
      el('p', {}, segments(one[1], mine).map(function (part) {
        if (!part.findings.length) return part.text;
        return el('mark', { 'data-findings': ' ' + part.findings.join(' ') + ' ', click: function () { choose(part.findings[0]); } }, part.text);
      }))]);
  });
}

function markChosen(box, finding) {
  var first = null;
  Array.prototype.forEach.call(box.querySelectorAll('mark'), function (mark) {
    var on = mark.getAttribute('data-findings').indexOf(' ' + finding + ' ') >= 0;
    mark.classList.toggle('chosen', on);
    if (on && !first) first = mark;
  });
  return first;
}

/* Page and line of a place, for comparison: without a line the page's end; null without both. */
function lineOf(place) {
  var page = /P(\d+)/.exec(place), line = /L(\d+)/.exec(place);
  return page || line ? (page ? Number(page[1]) : 0) * 1e6 + (line ? Number(line[1]) : 999999) : null;
}
