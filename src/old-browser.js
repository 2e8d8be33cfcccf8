/* global facts -- the words in each language, and the functions that are needed: the build puts them around this file */
/*
 * Says what is missing, and which browsers do, where this one is too old for the program; and that the program has not started
 * where its first part did not arrive or could not be read. A classic script in ECMAScript 5, delivered as it stands: the oldest
 * browsers must be able to read it. It runs before the program, which does not start once something is missing.
 */
var mostNamed = 4;
var page = document.documentElement;

/** Whether there is something of this path, as "Array.prototype.findLast", without calling it. */
function isThere(path) {
  var names = path.split('.');
  var at = window;
  for (var index = 0; index < names.length; index += 1) {
    if (at === undefined || at === null || !(names[index] in Object(at))) return false;
    if (index < names.length - 1) at = at[names[index]];
  }
  return true;
}

function missingFunctions() {
  var missing = [];
  for (var index = 0; index < facts.needed.length; index += 1) {
    if (!isThere(facts.needed[index])) missing.push(facts.needed[index]);
  }
  return missing;
}

/** The language that the address asks for, else the one that was chosen before, else that of the browser. */
function languageOfReader() {
  var kept = null;
  try {
    kept = window.localStorage.getItem('quartieratlas.language');
    // oxlint-disable-next-line no-unused-vars -- ECMAScript 5 knows no catch without a name
  } catch (error) {
    // A browser that keeps nothing has chosen nothing.
  }
  var asked = /[?&]lang=(de|en)\b/.exec(window.location.search);
  if (asked) return asked[1];
  if (kept === 'de' || kept === 'en') return kept;
  return /^de\b/i.test(navigator.language || navigator.userLanguage || 'de') ? 'de' : 'en';
}

function append(parent, name, text) {
  var element = document.createElement(name);
  element.appendChild(document.createTextNode(text));
  parent.appendChild(element);
  return element;
}

/** Puts the heading and the sentences in place of what says that the page is being loaded. */
function say(heading, sentences) {
  var place = document.getElementById('start') || document.body;
  var alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  append(alert, 'h1', heading);
  for (var index = 0; index < sentences.length; index += 1) append(alert, 'p', sentences[index]);
  while (place.firstChild) place.removeChild(place.firstChild);
  place.className = 'failed';
  place.appendChild(alert);
  return alert;
}

function sayTooOld(words, missing) {
  var named = missing[0] === facts.modules ? [words.modules] : missing.slice(0, mostNamed);
  var rest = missing.length > named.length ? ' ' + words.andMore : '';
  var lacks = words.lacks + ' ' + named.join(', ') + rest + '.';
  say(words.tooOld, [words.update, words.enough, lacks]);
}

function sayNotStarted(words) {
  var alert = say(words.notStarted, [words.partMissing, words.ifItStays + ' ' + words.enough]);
  var button = append(alert, 'button', words.reload);
  button.type = 'button';
  button.addEventListener('click', function () {
    window.location.reload();
  });
}

var language = languageOfReader();
var missing = missingFunctions();
if (missing.length > 0) {
  page.setAttribute('data-program', 'refused');
  page.lang = language;
  sayTooOld(facts.words[language], missing);
} else {
  window.addEventListener('load', function () {
    if (page.getAttribute('data-program')) return;
    page.lang = language;
    sayNotStarted(facts.words[language]);
  });
}
