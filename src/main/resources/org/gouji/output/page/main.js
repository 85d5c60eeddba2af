/* Goes from view to view as the address tells. */

var lang = 'zh';
var audit = null;
var page = null;
var shownState = null;
var turn = 0;
var scrolled = {};

function main() { return document.getElementById('main'); }

function say(text) { document.getElementById('said').textContent = text; }

function failed(error) {
  say('');
  var box = el('div', { class: 'failure', role: 'alert' }, [el('b', {}, t('ui.failed')), ' ', error.message]);
  if (main().firstChild) main().insertBefore(box, main().firstChild);
  else main().appendChild(box);
}

/* Sets the address without going anywhere; a step that Back undoes unless it replaces the last. */
function replaceHash(hash, replace) {
  if (location.hash === hash) return;
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  shownState = parseHash(hash);
}

/* Shows a page; a list that was left stands where it stood. */
function put(node) {
  clear(main()).appendChild(node);
  page = node;
  window.scrollTo(0, 0);
  if (node.placed) node.placed();
  if (node.scrolled && scrolled[location.hash]) window.scrollTo(0, scrolled[location.hash]);
}

function navigation(state) {
  var links = [['overview', 'page.overview'], ['findings', 'ui.findings'], ['reports', 'ui.reports']];
  add(clear(document.getElementById('nav')), links.map(function (link) {
    return el('a', { href: '#/' + link[0], 'aria-current': link[0] === state.view ? 'page' : null }, t(link[1]));
  }));
}

function show(focus) {
  var state = parseHash(location.hash);
  var mine = ++turn;
  if (page && page.scrolled && shownState) scrolled[formatHash(shownState)] = window.scrollY;
  navigation(state);
  say('');
  if (state.view === 'report') {
    var r = audit.find(state.name);
    if (r < 0) {
      put(el('p', { class: 'failure', role: 'alert' }, t('ui.noReport', state.name)));
    } else {
      audit.detail(r).then(function (detail) {
        if (mine !== turn) return;
        put(reportPage(audit, r, detail, Number(state.finding || 0) - 1));
        title(audit.named(r));
        focusHead(focus);
      }).catch(failed);
    }
  } else if (state.view === 'findings' || state.view === 'reports') {
    if (page && page.show && shownState && shownState.view === state.view) page.show(state);
    else put(listPage(audit, state, state.view));
    title(t('ui.' + state.view));
  } else if (state.view === 'print') {
    put(printPage(audit, state));
    title(t('ui.printReports'));
  } else {
    put(overviewPage(audit));
    title('');
  }
  shownState = state;
  if (state.view !== 'report') focusHead(focus);
}

function title(text) {
  document.title = (text ? text + ' – ' : '') + t('page.title');
}

function focusHead(focus) {
  var head = focus && main().querySelector('h1');
  if (head && !main().contains(document.activeElement)) head.focus({ preventScroll: true });
}

function setLanguage(next) {
  lang = next;
  words = audit.meta.words[lang];
  document.documentElement.setAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en');
  var button = document.getElementById('language');
  button.textContent = lang === 'zh' ? 'English' : '中文';
  button.setAttribute('lang', lang === 'zh' ? 'en' : 'zh-CN');
  document.getElementById('name').textContent = t('page.title');
  document.getElementById('skip').textContent = t('ui.skip');
  document.getElementById('nav').setAttribute('aria-label', t('ui.views'));
}

function keys(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey || !page) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (!page.step) return;
    page.step(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'PageDown' || event.key === 'PageUp') {
    var link = main().querySelector(event.key === 'PageDown' ? '[rel=next]' : '[rel=prev]');
    if (!link) return;
    location.hash = link.getAttribute('href');
  } else {
    return;
  }
  event.preventDefault();
}

function namesOf(meta) {
  audit.agencyNames = new Map();
  meta.agencies.forEach(function (agency) {
    agency.search = (agency.name + '\n' + agency.initials).toLowerCase();
    audit.agencyNames.set(agency.key, agency.name);
  });
  audit.ruleTitles = new Map(Object.keys(meta.titles).map(function (id) { return [id, meta.titles[id]]; }));
  meta.rules.forEach(function (rule) {
    rule.title = meta.titles[rule.id] || '';
    rule.search = (rule.id + '\n' + rule.title + '\n' + rule.initials).toLowerCase();
  });
  audit.apart = audit.bits.some(function (bits) { return bits & APART; });
  audit.scored = audit.reports.score.some(function (score) { return score !== null; });
}

function start() {
  var meta = dataElement('meta');
  words = meta.words[meta.lang];
  block('columns', meta.columns).then(function (columns) {
    audit = new Audit(meta, columns);
    namesOf(meta);
    setLanguage(meta.lang);
    document.getElementById('language').addEventListener('click', function () {
      setLanguage(lang === 'zh' ? 'en' : 'zh');
      page = null;
      show(false);
    });
    history.scrollRestoration = 'manual';
    window.addEventListener('hashchange', function () { show(true); });
    window.addEventListener('scroll', function () { if (page && page.scrolled) page.scrolled(); }, { passive: true });
    window.addEventListener('resize', function () { if (page && page.printing && page.placed) page.placed(); });
    window.addEventListener('beforeprint', function () { if (page && page.printing) page.printing(true); });
    window.addEventListener('afterprint', function () { if (page && page.printing) page.printing(false); });
    document.addEventListener('keydown', keys);
    document.getElementById('skip').addEventListener('click', function (event) {
      event.preventDefault();
      main().focus();
    });
    show(false);
    performance.mark('shown');
  }).catch(failed);
}
