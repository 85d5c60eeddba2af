/* The bar of filters above a list. */

function facetLabel(audit, facet, value) {
  if (!value) return t('page.unknown');
  if (facet === 'agency') return audit.agencyNames.get(value) || value;
  if (facet === 'score') return value + '–' + (value === '90' ? 100 : Number(value) + 9);
  if (facet === 'status') return t('ui.status.' + value);
  if (facet === 'rule') return value + ' ' + (audit.ruleTitles.get(value) || '');
  if (facet === 'level') return nameOf('level', value);
  if (facet === 'verdict' || facet === 'category' || facet === 'severity') return t(facet + '.' + value);
  return value;
}

var MOST_CHOICES = 400;

function facetSelect(audit, state, facet, counts, go) {
  var chosen = state[facet] || '';
  var values = Array.from(counts.keys()).filter(function (value) { return value; });
  if (chosen && values.indexOf(chosen) < 0) values.push(chosen);
  if (!values.length || (values.length < 2 && !chosen)) return null;
  if (facet === 'rule' || facet === 'agency') {
    values.sort(function (a, b) { return (counts.get(b) || 0) - (counts.get(a) || 0); });
    values = values.slice(0, MOST_CHOICES);
    if (chosen && values.indexOf(chosen) < 0) values.push(chosen);
  } else {
    values.sort();
  }
  var id = 'filter-' + facet;
  return el('div', { class: 'facet' }, [
    el('label', { 'for': id }, t('ui.' + facet)),
    el('select', {
      id: id, class: chosen ? 'set' : null,
      change: function (event) {
        var parts = {};
        parts[facet] = event.target.value;
        go(parts);
      }
    }, [el('option', { value: '' }, t('ui.all'))].concat(values.map(function (value) {
      return el('option', { value: value, selected: value === chosen },
        facetLabel(audit, facet, value) + '  (' + count(counts.get(value) || 0) + ')');
    })))]);
}

function severityButtons(state, counts, go) {
  var chosen = (state.severity || '').split(',').filter(function (word) { return word; });
  return el('div', { class: 'buttons', role: 'group', 'aria-label': t('csv.severity') },
    SEVERITIES.map(function (word) {
      var on = chosen.indexOf(word) >= 0;
      return el('button', {
        type: 'button', class: 'toggle ' + word, id: 'filter-' + word, 'aria-pressed': String(on),
        click: function () {
          var next = on ? chosen.filter(function (each) { return each !== word; }) : chosen.concat(word);
          go({ severity: SEVERITIES.filter(function (each) { return next.indexOf(each) >= 0; }).join(',') });
        }
      }, [el('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[word]), t('severity.' + word), ' ',
        el('span', { class: 'many' }, count(counts.get(word) || 0))]);
    }));
}

function searchBox(state, go) {
  var timer = 0;
  return el('div', { class: 'search' }, [
    el('label', { 'for': 'search', class: 'hidden' }, t('ui.search')),
    el('input', {
      id: 'search', type: 'search', placeholder: t('ui.searchHint'), value: state.q || '', autocomplete: 'off',
      input: function (event) {
        clearTimeout(timer);
        timer = setTimeout(function () { go({ q: event.target.value.trim() }, true); }, 120);
      }
    })]);
}

var FACETS = ['category', 'rule', 'verdict', 'year', 'level', 'region', 'agency', 'score', 'status'];

/* The filters with what each would leave; go(parts, replace) sets them. */
function filterBar(audit, state, chosen, view, go) {
  var bar = el('div', { class: 'filters' }, []);
  bar.update = function (now, result) {
    var focus = document.activeElement && bar.contains(document.activeElement) ? document.activeElement.id : '';
    var old = bar.querySelector('.choices');
    var box = bar.querySelector('#search');
    if (box !== document.activeElement) box.value = now.q || '';
    var counts = function (facet) {
      return view === 'reports' && result.reportFacets[facet] ? result.reportFacets[facet] : result.facets[facet];
    };
    var set = FILTERS.some(function (key) { return now[key]; });
    var choices = el('div', { class: 'choices' }, [
      severityButtons(now, result.facets.severity, go),
      FACETS.map(function (facet) { return facetSelect(audit, now, facet, counts(facet), go); }),
      set ? el('button', { type: 'button', class: 'plain', id: 'filter-none', click: function () {
        var none = {};
        FILTERS.forEach(function (key) { none[key] = ''; });
        go(none);
      } }, '✕ ' + t('ui.clear')) : null]);
    if (old) bar.replaceChild(choices, old);
    else bar.appendChild(choices);
    if (focus && document.getElementById(focus)) document.getElementById(focus).focus();
  };
  bar.appendChild(searchBox(state, go));
  bar.update(state, chosen);
  return bar;
}
