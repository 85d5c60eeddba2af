/* A report's tables, drawn as the official form with the figures found. */

/* The form whose cells the report has most of. */
function formOf(audit, table, version, have) {
  var best = null, most = 0;
  audit.meta.forms.forEach(function (form) {
    if (form.table !== table) return;
    var number = form.version === version ? 0.5 : 0;
    form.rows.forEach(function (row) { row.forEach(function (box) { if (have.has(box.cell)) number++; }); });
    if (number > most) { most = number; best = form; }
  });
  return best;
}

/* Cells of a detail by the index of the audit's cells. */
function cellsOf(detail) {
  var cells = new Map();
  detail.cells.forEach(function (cell) {
    cells.set(cell[0], { at: cell[0], state: cell[1], raw: cell[2], place: cell[3], value: cell[4], deduced: cell[5] });
  });
  detail.doubtful.forEach(function (at) {
    if (cells.has(at)) cells.get(at).doubtful = true;
  });
  detail.corrected.forEach(function (one) {
    if (cells.has(one[0])) cells.get(one[0]).corrected = { value: one[1], who: one[2], reason: one[3] };
  });
  return cells;
}

/* A person's reading of a cell. */
function correction(cell) {
  return el('span', { class: 'correction' }, [el('small', {}, t('ui.corrected')), cell.corrected.value]);
}

/* The number of a cell as written in sums; the reading only where it is no plain number. */
function valueOf(cell) {
  return cell.value === null || cell.value === undefined ? cell.raw : cell.value;
}

function figure(audit, cell, at) {
  var attributes = { class: 'figure', 'data-cell': at };
  if (!cell) return el('td', Object.assign(attributes, { class: 'figure absent' }), el('small', {}, t('state.absent')));
  var state = audit.meta.states[cell.state];
  attributes.class += ' ' + state;
  attributes.title = audit.meta.cells[at].name + (cell.place ? '（' + placeWords(cell.place) + '）' : '');
  var content = [];
  if (state === 'unreadable' || state === 'absent') {
    content.push(el('small', {}, t('state.' + state)));
  } else if (cell.raw) {
    content.push(cell.raw);
  } else if (state === 'blank') {
    content.push(el('span', { class: 'hidden' }, t('state.blank')));
  }
  if (cell.doubtful) {
    attributes.class += ' doubtful';
    attributes.title += ' ' + t('ui.doubtful');
    content.push(el('small', {}, t('ui.doubtfulSign')));
  }
  if (cell.corrected) {
    attributes.class += ' corrected';
    attributes.title += ' ' + t('ui.correctedBy', cell.corrected.who, cell.corrected.reason);
    content.push(correction(cell));
  }
  if (cell.deduced !== undefined && cell.deduced !== null) {
    attributes.class += ' deduced';
    content.push(el('span', { class: 'deduction' }, [el('small', {}, t('ui.deduced')), cell.deduced]));
  }
  return el('td', attributes, content);
}

function drawForm(audit, table, version, cells) {
  var have = new Set(), rest = [];
  cells.forEach(function (cell, at) { if (audit.meta.cells[at].table === table) have.add(at); });
  if (!have.size) return null;
  var form = formOf(audit, table, version, have);
  var drawn = new Set();
  var body = el('tbody');
  (form ? form.rows : []).forEach(function (row) {
    body.appendChild(el('tr', {}, row.map(function (box) {
      var spans = { colspan: box.cols > 1 ? box.cols : null, rowspan: box.rows > 1 ? box.rows : null };
      if (box.cell === undefined) {
        return box.text ? el('th', Object.assign(spans, { scope: box.head ? 'col' : 'row', class: box.head ? 'head' : null }), box.text)
          : el('td', spans);
      }
      drawn.add(box.cell);
      return fill(figure(audit, cells.get(box.cell), box.cell), spans);
    })));
  });
  have.forEach(function (at) { if (!drawn.has(at)) rest.push(at); });
  var others = rest.length ? el('table', { class: 'form others' }, [
    el('caption', {}, t('ui.otherCells')),
    el('tbody', {}, rest.map(function (at) {
      return el('tr', {}, [el('th', { scope: 'row' }, audit.meta.cells[at].name), figure(audit, cells.get(at), at)]);
    }))]) : null;
  var title = t('table.' + table) === 'table.' + table ? table : t('table.' + table);
  return el('section', { class: 'formbox', id: 'table-' + table }, [
    el('h3', {}, [title, ' ', el('small', {}, words['template.' + version] || t('ui.version', version))]),
    form ? el('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title },
      el('table', { class: 'form' }, [el('caption', { class: 'hidden' }, title), body])) : null,
    others]);
}

function unlight(box) {
  Array.prototype.forEach.call(box.querySelectorAll('.lit'), function (node) {
    node.classList.remove('lit', 'left', 'right', 'suspect', 'member');
    Array.prototype.forEach.call(node.querySelectorAll('.lamp'), function (lamp) { node.removeChild(lamp); });
  });
}

/* Lights cells of a box; each is marked in words too, so that colour is not the only sign. */
function light(box, at, role, mark) {
  var found = box.querySelectorAll('[data-cell="' + at + '"]');
  Array.prototype.forEach.call(found, function (node) {
    node.classList.add('lit', role);
    if (mark) node.appendChild(el('span', { class: 'lamp ' + role }, mark));
  });
  return found[0] || null;
}

/* Lights both sides of an identity, then what is suspected: {cell, found, suggested}. */
function lightIdentity(audit, box, identity, suspects) {
  var first = null;
  var lamp = function (role, mark) {
    return function (at) {
      var node = light(box, at, role, mark);
      first = first || node;
    };
  };
  if (identity) {
    identity.left.forEach(lamp('left', t('ui.left')));
    identity.right.forEach(lamp('right', t('ui.right')));
  }
  suspects.forEach(function (suspect) {
    first = light(box, suspect.cell, 'suspect', suspect.suggested === null ? t('ui.suspect') : '→ ' + suspect.suggested) || first;
  });
  return first;
}
