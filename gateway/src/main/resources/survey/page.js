'use strict';
/* Answers stay on this device until they are sent; the secret of the link goes into bodies of requests and nowhere else. */
(() => {
  const WORDS = {
    ru: {
      other: 'English', untitled: 'Опрос', loading: 'Загружаем вопросы…', busy: 'Много ответов сразу. Ждём и пробуем снова…',
      code: 'Код со ссылки (то, что стоит после знака #)', open: 'Открыть', send: 'Отправить', sending: 'Отправляем…', again: 'Отправить ещё раз',
      promise: 'Анонимно: ответ нельзя связать с вами. По ссылке учитывается один ответ, первый.', until: 'Отвечать можно до ', about: 'О чём: ',
      required: 'нужен ответ', missing: 'Ответьте на этот вопрос.', several: 'можно выбрать несколько', kept: 'Черновик сохранён на этом устройстве.',
      offline: 'Нет связи: ничего не отправлено. То, что вы заполнили, сохранено; проверьте связь и попробуйте снова.',
      offlineHere: 'Нет связи: ничего не отправлено. Не закрывайте страницу, проверьте связь и попробуйте снова.',
      noForm: 'Нет связи: вопросы не загрузились.', retry: 'Попробовать снова',
      thanks: 'Спасибо! Ответ принят.', thanksMore: 'Страницу можно закрыть. По одной ссылке учитывается первый ответ.',
      check: 'Проверьте отмеченное и отправьте снова.', number: 'Введите число.', empty: 'Ответьте хотя бы на один вопрос.', left: 'Осталось знаков: ',
      failed: 'Не получилось. Попробуйте позже.'
    },
    en: {
      other: 'Русский', untitled: 'Survey', loading: 'Loading the questions…', busy: 'Many are answering. Waiting to try again…',
      code: 'Code of the link (what stands behind the # sign)', open: 'Open', send: 'Send', sending: 'Sending…', again: 'Send again',
      promise: 'Anonymous: nothing joins the answer to you. One answer counts per link, the first.', until: 'Answers are taken until ', about: 'About: ',
      required: 'needs an answer', missing: 'Answer this question.', several: 'several may be chosen', kept: 'The draft is kept on this device.',
      offline: 'No connection: nothing was sent. What you filled in is kept; check the connection and try again.',
      offlineHere: 'No connection: nothing was sent. Keep this page open, check the connection and try again.',
      noForm: 'No connection: the questions could not be loaded.', retry: 'Try again',
      thanks: 'Thank you! The answer is in.', thanksMore: 'You can close this page. The first answer of a link counts.',
      check: 'Check what is marked and send again.', number: 'Enter a number.', empty: 'Answer at least one question.', left: 'Characters left: ',
      failed: 'That did not work. Please try later.'
    }
  };
  const PATIENCE = 5;
  const $ = id => document.getElementById(id);
  let language = document.documentElement.lang === 'en' ? 'en' : 'ru';
  let secret = '';
  let form = null;
  let answers = {};
  let draftKey = null;
  let sending = false;
  let done = false;
  const word = key => WORDS[language][key];

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const say = (text, wrong = false) => {
    $('note').textContent = text;
    $('note').className = wrong ? 'wrong' : '';
    if (wrong) $('note').scrollIntoView({ block: 'nearest' });
  };
  const pause = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));

  /* Waits where the server asks for it; a failure of the network is the caller's to tell. */
  async function post(path, body) {
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(path, {
        method: 'POST', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify(body)
      });
      if ((answer.status !== 429 && answer.status !== 503) || attempt === PATIENCE) {
        return { status: answer.status, body: await answer.json().catch(() => ({})) };
      }
      say(word('busy'));
      await pause(Math.min(30, Number(answer.headers.get('Retry-After')) || 2) + Math.random());
    }
  }

  /* Without a secure connection browsers hash nothing; then the draft lives as long as the page. */
  async function keyOf(text) {
    if (!window.crypto || !crypto.subtle) return null;
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('metodika survey draft ' + text));
    return 'survey-' + Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');
  }
  const stored = (store, action) => {
    try { return draftKey && action(store()); } catch { return null; }
  };
  const keep = () => stored(() => localStorage, store => { store.setItem(draftKey, JSON.stringify(answers)); return true; });
  const recall = () => {
    try { return JSON.parse(stored(() => localStorage, store => store.getItem(draftKey)) || '{}') || {}; } catch { return {}; }
  };
  const forget = () => {
    stored(() => localStorage, store => store.removeItem(draftKey));
    stored(() => sessionStorage, store => store.setItem(draftKey, 'sent'));
  };
  const wasSent = () => stored(() => sessionStorage, store => store.getItem(draftKey)) === 'sent';

  function labels() {
    document.documentElement.lang = language;
    $('language').textContent = word('other');
    $('language').lang = language === 'ru' ? 'en' : 'ru';
    $('secret-label').textContent = word('code');
    $('open').textContent = word('open');
    $('send').textContent = word('send');
    title(form ? form.title : word('untitled'));
  }
  function title(text) {
    $('title').textContent = text;
    document.title = text;
  }

  function changed(item, value) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) delete answers[item];
    else answers[item] = value;
    mark(item, '');
    if (keep()) say(word('kept'));
  }

  function choice(question, several) {
    return question.options.map(option => {
      const input = make('input', { type: several ? 'checkbox' : 'radio', name: question.item, value: option.code });
      const given = answers[question.item];
      input.checked = Array.isArray(given) ? given.includes(option.code) : given === option.code;
      input.addEventListener('change', () => changed(question.item, several
        ? Array.from(document.getElementsByName(question.item)).filter(other => other.checked).map(other => other.value)
        : option.code));
      return make('label', { className: 'option' }, input, make('span', { textContent: option.label }));
    });
  }
  function typed(question, input) {
    input.name = question.item;
    input.value = answers[question.item] || '';
    input.setAttribute('aria-labelledby', 'legend-' + question.item);
    input.addEventListener('input', () => changed(question.item, input.value));
    return input;
  }
  function field(question) {
    switch (question.kind) {
      case 'MULTIPLE': return [make('p', { className: 'hint', textContent: word('several') }), ...choice(question, true)];
      case 'NUMBER': return [typed(question, make('input', { inputMode: 'decimal', autocomplete: 'off', maxLength: 20 }))];
      case 'TEXT': {
        const left = make('p', { className: 'hint' });
        const input = typed(question, make('textarea', { maxLength: question.limits.longest }));
        const count = () => { left.textContent = word('left') + (question.limits.longest - input.value.length); };
        input.addEventListener('input', count);
        count();
        return [input, left];
      }
      default: return choice(question, false);
    }
  }
  function show() {
    labels();
    const lead = [form.description, form.about && word('about') + form.about, ended(word('until') + date(form.lastDay)), word('promise')];
    $('lead').replaceChildren(...lead.filter(Boolean).map(text => make('span', { textContent: text })));
    $('questions').replaceChildren(...form.questions.map(question => {
      const legend = make('legend', { id: 'legend-' + question.item }, question.text);
      if (question.required) legend.append(make('span', { className: 'hint', textContent: ' — ' + word('required') }));
      const wrong = make('p', { className: 'wrong', id: 'wrong-' + question.item });
      const box = make('fieldset', { id: 'box-' + question.item }, legend, ...field(question), wrong);
      box.setAttribute('aria-describedby', wrong.id);
      return box;
    }));
    $('code').hidden = true;
    $('form').hidden = false;
  }
  /* In Russian the day ends with the dot of an abbreviation already. */
  const ended = text => text.endsWith('.') ? text : text + '.';
  const date = day => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day + 'T00:00:00Z'));

  /* What is given, in the order of the questions; marks what is missing. */
  function collect() {
    let first = null;
    const given = [];
    for (const question of form.questions) {
      const value = answers[question.item];
      let wrong = '';
      if (value === undefined) wrong = question.required ? word('missing') : '';
      else if (question.kind === 'SCALE') given.push({ item: question.item, points: Number(value) });
      else if (question.kind === 'SINGLE') given.push({ item: question.item, options: [value] });
      else if (question.kind === 'MULTIPLE') given.push({ item: question.item, options: value });
      else if (question.kind === 'TEXT') given.push({ item: question.item, text: value });
      else {
        const number = Number(value.trim().replace(',', '.'));
        if (Number.isFinite(number)) given.push({ item: question.item, number });
        else wrong = word('number');
      }
      const marked = mark(question.item, wrong);
      first = first || marked;
    }
    return { first, given };
  }
  function mark(item, wrong) {
    $('wrong-' + item).textContent = wrong;
    return wrong ? $('box-' + item) : null;
  }
  function lead(box) {
    say(word('check'), true);
    const input = box.querySelector('input, textarea');
    if (input) input.focus();
  }

  async function send() {
    if (sending || done) return;
    const { first, given } = collect();
    if (first) return lead(first);
    if (given.length === 0) return say(word('empty'), true);
    sending = true;
    $('send').setAttribute('aria-disabled', 'true');
    $('send').textContent = word('sending');
    try {
      told(await post('/api/diagnostics/answers', { link: secret, answers: given }), given);
    } catch {
      say(word(keep() ? 'offline' : 'offlineHere'), true);
    }
    sending = false;
    $('send').removeAttribute('aria-disabled');
    $('send').textContent = word('again');
  }
  function told(answer, given) {
    if (answer.status === 200) return thank();
    let first = null;
    for (const error of answer.body.errors || []) {
      const place = /^\/answers\/(\d+)/.exec(error.pointer || '');
      const marked = place && given[place[1]] && mark(given[place[1]].item, error.message);
      first = first || marked;
    }
    if (first) return lead(first);
    say((answer.body.errors && answer.body.errors[0] && answer.body.errors[0].message) || answer.body.detail || word('failed'), true);
  }
  function thank() {
    done = true;
    forget();
    answers = {};
    $('form').hidden = true;
    $('code').hidden = true;
    title(word('thanks'));
    $('lead').textContent = word('thanksMore');
    say('');
    $('title').focus();
  }

  async function load() {
    say(word('loading'));
    let answer;
    try {
      answer = await post('/api/diagnostics/answers/form', { link: secret });
    } catch {
      say(word('noForm'), true);
      return offerAgain();
    }
    if (answer.status !== 200) {
      say(answer.body.detail || word('failed'), true);
      return askForCode();
    }
    form = answer.body;
    answers = { ...recall(), ...answers };
    say('');
    show();
  }
  function offerAgain() {
    const again = make('button', { type: 'button', textContent: word('retry') });
    again.addEventListener('click', load);
    $('note').append(' ', again);
  }
  function askForCode() {
    form = null;
    labels();
    $('form').hidden = true;
    $('code').hidden = false;
  }
  /* A link that was cut or mangled on its way is a wrong code like any other. */
  function secretOf(link) {
    const text = link.trim().replace(/^.*#/, '');
    try { return decodeURIComponent(text); } catch { return text; }
  }
  async function begin(text) {
    secret = text;
    done = false;
    answers = {};
    draftKey = await keyOf(text.toLowerCase().replace(/[\s-]/g, ''));
    if (wasSent()) return thank();
    return load();
  }

  $('language').addEventListener('click', () => {
    language = language === 'ru' ? 'en' : 'ru';
    labels();
    if (done) thank();
    else if (secret) load();
  });
  $('code').addEventListener('submit', event => {
    event.preventDefault();
    const text = secretOf($('secret').value);
    if (text) begin(text);
  });
  $('form').addEventListener('submit', event => {
    event.preventDefault();
    send();
  });
  const arrive = () => {
    const text = secretOf(location.hash);
    if (text) begin(text);
    else askForCode();
  };
  window.addEventListener('hashchange', arrive);
  labels();
  arrive();
})();
