/* Charts as SVG, every part of which leads to the list behind it. */

function chartLink(href, title, children) {
  return svg('a', { href: href, 'aria-label': title }, [svg('title', {}, title)].concat(children));
}

/* One bar of parts: {word, count, title, href}. */
function shareBar(parts, label) {
  var all = parts.reduce(function (sum, part) { return sum + part.count; }, 0);
  var before = 0;
  var bar = svg('svg', { class: 'sharebar', viewBox: '0 0 1000 22', preserveAspectRatio: 'none', role: 'group', 'aria-label': label });
  parts.forEach(function (part) {
    if (!part.count) return;
    var from = 1000 * before / all;
    before += part.count;
    var width = 1000 * before / all - from;
    bar.appendChild(chartLink(part.href, part.title,
      [svg('rect', { class: part.word, x: from, y: 0, width: Math.max(1, width - 1.5), height: 22 })]));
  });
  return bar;
}

/* Columns of stacked parts: [{label, href, parts: [{word, count, title, href}], note}]. */
function columnChart(columns, label) {
  var width = 640, height = 220, floor = 184, top = 24;
  var most = Math.max.apply(null, columns.map(function (column) {
    return column.parts.reduce(function (sum, part) { return sum + part.count; }, 0);
  }).concat(1));
  var step = width / columns.length;
  var bar = Math.min(64, step * 0.68);
  var chart = svg('svg', { class: 'columnchart', viewBox: '0 0 ' + width + ' ' + height, role: 'group', 'aria-label': label });
  chart.appendChild(svg('line', { x1: 0, x2: width, y1: floor + 0.5, y2: floor + 0.5, class: 'axis' }));
  columns.forEach(function (column, i) {
    var x = step * i + (step - bar) / 2;
    var y = floor;
    column.parts.forEach(function (part) {
      if (!part.count) return;
      var tall = (floor - top) * part.count / most;
      y -= tall;
      chart.appendChild(chartLink(part.href, part.title,
        [svg('rect', { class: part.word, x: x, y: y, width: bar, height: Math.max(1, tall - 1) })]));
    });
    chart.appendChild(svg('text', { x: x + bar / 2, y: y - 6, class: 'value' }, column.value));
    chart.appendChild(svg('text', { x: x + bar / 2, y: floor + 18, class: 'label' }, column.label));
    if (column.note) chart.appendChild(svg('text', { x: x + bar / 2, y: floor + 34, class: 'note' }, column.note));
  });
  return chart;
}

/* A bar beside a number in a table. */
function smallBar(number, most, word) {
  return svg('svg', { class: 'smallbar', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    [svg('rect', { class: word, x: 0, y: 0, width: most ? Math.max(1, 100 * number / most) : 0, height: 8 })]);
}

function numberCell(number, href) {
  return el('td', { class: number ? 'number' : 'number zero' },
    number && href ? el('a', { href: href }, count(number)) : count(number));
}

function headCells(titles) {
  return el('thead', {}, el('tr', {}, titles.map(function (title) {
    return el('th', { scope: 'col', class: title.charAt(0) === '#' ? 'number' : null }, title.replace(/^#/, ''));
  })));
}
