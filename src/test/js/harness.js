
var results = {};

function test(name, work) {
  try {
    work();
    results[name] = 'ok';
  } catch (e) {
    results[name] = e.message;
  }
}

function equal(found, wanted) {
  var a = JSON.stringify(found, plain), b = JSON.stringify(wanted, plain);
  if (a !== b) throw new Error('found ' + a + ', not ' + b);
}

function plain(key, value) {
  if (value instanceof Map) return Array.from(value.entries());
  return ArrayBuffer.isView(value) ? Array.from(value) : value;
}

/* Three reports of two agencies; rules A and B; findings by report: 0 and 1, none, 2 and 3 and 4. */
function small() {
  var made = new Audit(
    {
      rules: [{ id: 'A', category: 'fee', search: 'a\n收费' }, { id: 'B', category: 'text', search: 'b\n文字' }],
      agencies: [
        { key: 'k', name: '甲局', level: 'department', region: '东', search: '甲局\njj' },
        { key: 'l', name: '乙县', level: 'government', region: '西', search: '乙县\nyx' }],
      verdicts: ['noncompliant', 'incomplete', 'questioned', 'compliant', 'not-a-report'],
      messageBlocks: ['x'], messagesPerBlock: 100, reportBlocks: ['x']
    },
    {
      reports: { name: ['2022/甲.html', '2023/甲.html', '2023/乙.html'], agency: [0, 0, 1], year: [2022, 2023, 2023],
        verdict: [0, 3, 2], block: [0, 0, 0], count: [2, 0, 3], score: ['61.5', null, '100'], grade: ['', null, ''], provisional: [0, 0, 0], change: [null, null, '5'], rank: [2, null, 1], ranked: [2, 0, 2] },
      findings: { rule: [0, 1, 0, 1, 1], bits: [0, 1, 1, 2, 0 | 4] }
    });
  made.messages[0] = ['少 5', '写错', '多 3', 'Abc', '无'];
  made.lower[0] = ['少 5', '写错', '多 3', 'abc', '无'];
  made.waived = true;
  return made;
}

function left(filters) {
  var result = select(small(), filters);
  return [Array.from(result.findings), result.reports];
}
