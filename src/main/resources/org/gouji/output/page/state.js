/* The view and its filters, as the address after # tells them. */

var FILTERS = ['severity', 'category', 'rule', 'agency', 'level', 'region', 'year', 'verdict', 'score', 'status', 'q'];
var SETTINGS = ['sort', 'group', 'finding'];

function parseHash(hash) {
  var text = hash.replace(/^#\/?/, '');
  var cut = text.indexOf('?');
  var path = (cut < 0 ? text : text.slice(0, cut)).split('/').map(decoded);
  var state = { view: path[0] || 'overview', name: path.slice(1).join('/') };
  if (cut >= 0) {
    text.slice(cut + 1).split('&').forEach(function (pair) {
      var at = pair.indexOf('=');
      var key = pair.slice(0, at);
      if (at > 0 && (FILTERS.indexOf(key) >= 0 || SETTINGS.indexOf(key) >= 0)) {
        state[key] = decoded(pair.slice(at + 1).replace(/\+/g, ' '));
      }
    });
  }
  return state;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (e) {
    return text;
  }
}

function formatHash(state) {
  var text = '#/' + state.view;
  if (state.name) text += '/' + state.name.split('/').map(encodeURIComponent).join('/');
  var pairs = FILTERS.concat(SETTINGS).filter(function (key) { return state[key]; })
    .map(function (key) { return key + '=' + encodeURIComponent(state[key]); });
  return pairs.length ? text + '?' + pairs.join('&') : text;
}

/* A state with some of its parts set anew; an empty part is left out. */
function changed(state, parts) {
  return Object.assign({}, state, parts);
}

function filtersOf(state) {
  var filters = {};
  FILTERS.forEach(function (key) { if (state[key]) filters[key] = state[key]; });
  return filters;
}

function reportLink(audit, report, finding) {
  return formatHash({
    view: 'report', name: audit.reports.name[report],
    finding: finding === undefined ? '' : String(finding - audit.first[report] + 1)
  });
}
