/* Makes elements and words. Text only ever becomes text nodes and attributes. */

var SVG = 'http://www.w3.org/2000/svg';
var words = {};

function fill(node, attributes, children) {
  Object.keys(attributes || {}).forEach(function (name) {
    var value = attributes[name];
    if (value === null || value === undefined || value === false) return;
    if (typeof value === 'function') node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? '' : value);
  });
  add(node, children);
  return node;
}

function add(node, child) {
  if (child === null || child === undefined || child === '') return;
  if (Array.isArray(child)) child.forEach(function (each) { add(node, each); });
  else node.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
}

function el(tag, attributes, children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function clear(node) {
  while (node.firstChild) node.removeChild(node.firstChild);
  return node;
}

/* The words of a key, with values in the order of the places %s and %d. */
function t(key) {
  var values = arguments;
  var next = 1;
  var text = Object.prototype.hasOwnProperty.call(words, key) ? words[key] : key;
  return text.replace(/%[sd]/g, function () { return String(values[next++]); });
}

function count(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function share(part, all) {
  return all ? (100 * part / all).toFixed(1) + '%' : '–';
}

/* A place such as "P3 L49 T2R5C4" as people say it. */
function placeWords(place) {
  var keys = { P: 'page', L: 'line', T: 'table', R: 'row', C: 'column' };
  return place.replace(/ /g, '').replace(/([PLTRC])(\d+)/g, function (all, letter, number) {
    return t('place.' + keys[letter], number) + ' ';
  }).trim();
}

var SIGNS = { error: '✕', warning: '!', info: 'i' };

function severityTag(word) {
  return el('span', { class: 'tag ' + word }, [
    el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[word]), t('severity.' + word)]);
}

function verdictTag(word) {
  return el('span', { class: 'tag ' + word }, t('verdict.' + word));
}

function frame(work) {
  var asked = false;
  return function () {
    if (asked) return;
    asked = true;
    requestAnimationFrame(function () { asked = false; work(); });
  };
}
