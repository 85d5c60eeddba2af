
test('no filter leaves everything', function () { equal(left({}), [[0, 1, 2, 3, 4], [0, 1, 2]]); });
test('a report facet keeps reports without findings', function () { equal(left({ agency: 'k' }), [[0, 1], [0, 1]]); });
test('a finding facet keeps reports with such a finding', function () { equal(left({ rule: 'B' }), [[1, 3, 4], [0, 2]]); });
test('filters combine', function () { equal(left({ year: '2023', category: 'text', severity: 'info' }), [[3], [2]]); });
test('severities can be several', function () { equal(left({ severity: 'error,info' })[0], [0, 3, 4]); });
test('open leaves out what is waived', function () { equal(left({ status: 'open' })[0], [0, 1, 2, 3]); });
test('waived findings can be asked for', function () { equal(left({ status: 'waived' }), [[4], [2]]); });
test('scores are filtered by steps of ten', function () {
  equal(left({ score: '60' }), [[0, 1], [0]]);
  equal(left({ score: '90' }), [[2, 3, 4], [2]]);
});
test('words are found in agency, rule and message together', function () {
  equal(left({ q: 'yx 收费 多' })[0], [2]);
  equal(left({ q: 'ABC' })[0], [3]);
  equal(left({ q: '没有这样的词' }), [[], []]);
});
test('an agency without findings is found among reports', function () { equal(left({ q: 'jj' }), [[0, 1], [0, 1]]); });
test('a facet counts what its other values would leave', function () {
  var facets = select(small(), { year: '2022', severity: 'error' }).facets;
  equal(facets.severity, [['error', 1], ['warning', 1]]);
  equal(facets.year, [['2022', 1], ['2023', 1]]);
  equal(facets.agency, [['k', 1]]);
});
test('findings sort by severity and stay in order within', function () {
  equal(sortFindings(small(), Int32Array.from([0, 1, 2, 3, 4]), '-severity'), [3, 1, 2, 0, 4]);
});
test('provisional scores are below final ones, in no step of ten, and told as a limit', function () {
  var audit = small();
  audit.reports.provisional[2] = 1;
  equal(sortReports(audit, [0, 1, 2], '-score'), [0, 2, 1]);
  equal(reportValue(audit, 'score', 2), '');
  equal(audit.points(2), null);
  equal([audit.scoreText(0), audit.scoreText(2)], ['61.5', '≤ 100']);
});

test('changes of points bear their sign', function () {
  equal(['-2.5', '0', '7'].map(signed), ['−2.5', '±0', '+7']);
});

test('reports sort by score, those without at the end', function () {
  equal(sortReports(small(), [0, 1, 2], '-score'), [2, 0, 1]);
});
test('agencies sort by pinyin', function () { equal(sortReports(small(), [0, 1, 2], 'agency'), [0, 1, 2]); });
test('groups begin with the longest and open one by one', function () {
  var grouped = group(small(), Int32Array.from([0, 1, 2, 3, 4]), 'agency', function (key) { return key === 'k'; });
  equal(grouped.rows, [-1, -2, 0, 1]);
  equal(grouped.groups.map(function (one) { return one.key; }), ['l', 'k']);
});
test('a view comes back from its address', function () {
  var state = { view: 'report', name: '2022/甲 &?#.html', q: 'a=b&c', finding: '3' };
  equal(parseHash(formatHash(state)), state);
});
test('an address that nobody made does nothing', function () {
  equal(parseHash('#/findings?__proto__=1&q=%E0%A4%A&x=2'), { view: 'findings', name: '', q: '%E0%A4%A' });
});
test('passages are found across white space', function () {
  equal(findPassages([['L1', '甲 乙\n丙丁']], [{ place: 'L1', text: '乙丙', finding: 0 }]), [{ paragraph: 0, from: 2, to: 5, finding: 0 }]);
});
test('passages that overlap are cut where they begin and end', function () {
  equal(segments('abcd', [{ from: 0, to: 3, finding: 1 }, { from: 2, to: 4, finding: 2 }]),
    [{ text: 'ab', findings: [1] }, { text: 'c', findings: [1, 2] }, { text: 'd', findings: [2] }]);
});
test('a spreadsheet takes no field for a formula', function () {
  equal(['=1+1', '@x', '-5', '-a', 'a"b', 'a,b'].map(csvField), ["'=1+1", "'@x", '-5', "'-a", '"a""b"', '"a,b"']);
});
test('numbers are written in threes', function () { equal([count(7), count(1234), count(1234567)], ['7', '1,234', '1,234,567']); });
