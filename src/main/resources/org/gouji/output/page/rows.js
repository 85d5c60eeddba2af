/* A list of any length, of which only the rows in sight are in the page. */

/*
 * make(i) gives the row's element; rows are all of one height, which the style sheet sets and the
 * first row tells.
 */
function VirtualRows(label, columns, make) {
  var rows = this;
  rows.make = make;
  rows.size = 0;
  rows.height = 0;
  rows.shown = new Map();
  rows.body = el('div', { class: 'rows', role: 'rowgroup' });
  rows.head = el('div', { class: 'headrow', role: 'row', 'aria-rowindex': '1' }, columns);
  rows.table = el('div', { role: 'table', class: 'list', 'aria-label': label },
    [el('div', { role: 'rowgroup', class: 'heads' }, rows.head), rows.body]);
  rows.draw = frame(function () { rows.render(); });
  rows.table.addEventListener('keydown', function (event) { rows.key(event); });
}

VirtualRows.prototype.set = function (size) {
  this.size = size;
  clear(this.body);
  this.shown.clear();
  this.table.setAttribute('aria-rowcount', String(size + 1));
  this.measure();
  this.render();
};

VirtualRows.prototype.measure = function () {
  if (!this.size) {
    this.body.style.height = '0px';
    return;
  }
  var probe = el('div', { class: 'row' });
  this.body.appendChild(probe);
  this.height = probe.getBoundingClientRect().height || 56;
  this.body.removeChild(probe);
  this.body.style.height = this.size * this.height + 'px';
};

VirtualRows.prototype.render = function () {
  if (!this.body.isConnected || !this.size || this.whole) return;
  var top = -this.body.getBoundingClientRect().top;
  var from = Math.max(0, Math.floor(top / this.height) - 8);
  var to = Math.min(this.size, Math.ceil((top + window.innerHeight) / this.height) + 8);
  this.show(from, to);
};

VirtualRows.prototype.show = function (from, to) {
  var rows = this;
  rows.shown.forEach(function (node, i) {
    if (i < from || i >= to) {
      rows.body.removeChild(node);
      rows.shown.delete(i);
    }
  });
  var after = null;
  for (var i = to - 1; i >= from; i--) {
    var node = rows.shown.get(i);
    if (!node) {
      node = rows.make(i);
      node.setAttribute('role', 'row');
      node.setAttribute('aria-rowindex', String(i + 2));
      node.style.transform = 'translateY(' + i * rows.height + 'px)';
      rows.body.insertBefore(node, after);
      rows.shown.set(i, node);
    }
    after = node;
  }
};

/* Makes all rows anew, as after texts were loaded. */
VirtualRows.prototype.refresh = function () {
  var focus = this.focused();
  clear(this.body);
  this.shown.clear();
  this.render();
  if (focus >= 0) this.focus(focus);
};

/* Shows all rows, as far as paper goes, or only those in sight again. */
VirtualRows.prototype.print = function (on, most) {
  this.whole = on;
  this.table.classList.toggle('whole', on);
  if (on) this.show(0, Math.min(this.size, most));
  else this.render();
};

VirtualRows.prototype.focused = function () {
  var found = -1;
  this.shown.forEach(function (node, i) { if (node.contains(document.activeElement)) found = i; });
  return found;
};

VirtualRows.prototype.focus = function (i) {
  var at = Math.max(0, Math.min(this.size - 1, i));
  var box = this.body.getBoundingClientRect();
  var y = box.top + at * this.height;
  var covered = this.head.getBoundingClientRect().bottom;
  if (y < covered) window.scrollBy(0, y - covered - 8);
  else if (y + this.height > window.innerHeight) window.scrollBy(0, y + this.height - window.innerHeight + 8);
  this.render();
  var node = this.shown.get(at);
  var target = node && node.querySelector('a, button');
  if (target) target.focus({ preventScroll: true });
};

VirtualRows.prototype.key = function (event) {
  var at = this.focused();
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  var page = Math.max(1, Math.floor(window.innerHeight / this.height) - 3);
  var steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.size, End: this.size };
  if (!Object.prototype.hasOwnProperty.call(steps, event.key)) return;
  event.preventDefault();
  this.focus(at + steps[event.key]);
};
