/** Plays the desk: reads what was captured, moves the clock, answers from the phone, drops mail. */
export const pocketScript = `
(function () {
  'use strict';
  var $ = function (id) { return document.getElementById(id); };
  var zoneBox = $('zone');
  var phoneBox = $('phone');
  var state = { now: null, readAt: 0, next: null, messages: [], counts: {}, mine: [], open: null, seen: -1 };
  try { state.mine = JSON.parse(sessionStorage.getItem('mine') || '[]'); } catch (fault) { state.mine = []; }

  function zone() { return zoneBox.value || 'UTC'; }
  function format(at, options) {
    options.timeZone = zone();
    return new Intl.DateTimeFormat(undefined, options).format(at);
  }
  function told(at) {
    return format(at, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
  }
  function make(tag, className, words) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (words !== undefined) element.textContent = words;
    return element;
  }
  function ask(path, options) {
    return fetch(path, options).then(function (answer) {
      return answer.text().then(function (text) {
        var body = null;
        try { body = text ? JSON.parse(text) : null; } catch (fault) { body = null; }
        return { status: answer.status, ok: answer.ok, body: body };
      });
    });
  }
  function post(path, body) {
    return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }
  function say(words) { $('happened').textContent = words; }
  function now() { return new Date(state.now.getTime() + (Date.now() - state.readAt)); }

  function offsetMs(at) {
    var parts = {};
    new Intl.DateTimeFormat('en-US', { timeZone: zone(), hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
      .formatToParts(at).forEach(function (part) { parts[part.type] = Number(part.value); });
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - Math.floor(at.getTime() / 1000) * 1000;
  }
  function tomorrowNine() {
    var wall = new Date(now().getTime() + offsetMs(now()));
    var wanted = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + 1, 9);
    var guess = new Date(wanted - offsetMs(now()));
    return new Date(wanted - offsetMs(guess));
  }

  function drawClock() {
    if (!state.now) return;
    var at = now();
    $('time').textContent = format(at, { hour: 'numeric', minute: '2-digit' });
    $('bar-time').textContent = format(at, { hour: 'numeric', minute: '2-digit' });
    $('day').textContent = format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    var wall = new Date(at.getTime() + offsetMs(at));
    var minutes = wall.getUTCHours() * 60 + wall.getUTCMinutes();
    $('hour-hand').setAttribute('transform', 'rotate(' + (minutes / 2) + ' 50 50)');
    $('minute-hand').setAttribute('transform', 'rotate(' + ((minutes % 60) * 6) + ' 50 50)');
    var due = state.next && state.next.at ? new Date(state.next.at) : null;
    $('next').disabled = !due;
    $('next-at').textContent = due ? told(due < at ? at : due) : 'nothing is planned yet';
  }

  function numbers() {
    var known = [];
    state.messages.concat(state.mine.map(function (mine) { return { channel: 'sms', to: mine.from }; })).forEach(function (message) {
      if (message.channel === 'sms' && known.indexOf(message.to) < 0) known.push(message.to);
    });
    return known;
  }
  function drawPhone() {
    var known = numbers();
    $('numbers').replaceChildren.apply($('numbers'), known.map(function (number) { return new Option(number, number); }));
    if (!phoneBox.value && known.length) phoneBox.value = known[known.length - 1];
    var number = phoneBox.value.replace(/[^+\\d]/g, '');
    var talk = state.messages.filter(function (message) { return message.channel === 'sms' && message.to === number; })
      .map(function (message) { return { at: message.sentAt, text: message.text, theirs: true }; })
      .concat(state.mine.filter(function (mine) { return mine.from === number; }).map(function (mine) { return { at: mine.at, text: mine.text, theirs: false }; }));
    talk = talk.map(function (one, index) { return { one: one, index: index }; }).sort(function (a, b) {
      return new Date(a.one.at) - new Date(b.one.at) || (a.one.theirs === b.one.theirs ? a.index - b.index : a.one.theirs ? 1 : -1);
    }).map(function (pair) { return pair.one; });
    var list = $('talk');
    list.replaceChildren();
    if (!talk.length) list.append(make('li', 'none', known.length ? 'Nothing came to this number.' : 'No texts yet. Record an interview with any number, such as 212 555 0100, and its code arrives here.'));
    talk.forEach(function (one, index) {
      var before = talk[index - 1];
      if (!before || told(new Date(before.at)) !== told(new Date(one.at))) list.append(make('li', 'at', told(new Date(one.at))));
      list.append(make('li', 'bubble ' + (one.theirs ? 'theirs' : 'mine'), one.text));
      var count = one.theirs && state.counts[one.text];
      if (count) list.append(make('li', 'count', count));
    });
    list.scrollTop = list.scrollHeight;
  }

  function openMail(mail) {
    state.open = mail.id;
    var place = $('open');
    place.hidden = false;
    var frame = make('iframe');
    frame.title = 'The mail: ' + (mail.subject || '');
    frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
    frame.srcdoc = '<base target="_blank">' + (mail.html || '<pre style="white-space:pre-wrap;font:16px system-ui"></pre>');
    place.replaceChildren(frame);
    if (!mail.html) { var plain = make('pre', 'answer', mail.text); place.replaceChildren(plain); }
    var files = mail.attachments || [];
    if (files.length) {
      var attached = make('p', 'attached', 'Attached: ');
      files.forEach(function (file) {
        var link = make('a', '', file.filename);
        link.href = 'data:' + file.contentType.split(';')[0] + ';base64,' + file.content;
        link.download = file.filename;
        attached.append(link);
      });
      place.append(attached);
    }
    drawMail();
  }
  function drawMail() {
    var mails = state.messages.filter(function (message) { return message.channel === 'email'; }).reverse();
    var list = $('box');
    list.replaceChildren();
    $('mail-count').textContent = mails.length === 1 ? '1 mail' : mails.length + ' mails';
    if (!mails.length) list.append(make('li', 'none', 'No mail yet. Choose e-mail when you record an interview, and it arrives here.'));
    mails.forEach(function (mail) {
      var row = make('li');
      var button = make('button');
      button.type = 'button';
      button.setAttribute('aria-pressed', String(mail.id === state.open));
      button.append(make('span', 'subject', mail.subject || '(no subject)'), make('span', 'meta', told(new Date(mail.sentAt)) + ' · to ' + mail.to));
      button.addEventListener('click', function () { openMail(mail); });
      row.append(button);
      list.append(row);
    });
  }

  function count() {
    var texts = state.messages.filter(function (message) { return message.channel === 'sms' && !(message.text in state.counts); }).map(function (message) { return message.text; });
    if (!texts.length) return Promise.resolve();
    return post('/local/segments', { texts: texts }).then(function (answer) {
      (answer.body || []).forEach(function (words, index) { state.counts[texts[index]] = words; });
    });
  }
  function refresh() {
    return Promise.all([ask('/local/clock'), ask('/local/messages'), ask('/local/next')]).then(function (answers) {
      if (answers[0].body) { state.now = new Date(answers[0].body.now); state.readAt = Date.now(); }
      state.messages = answers[1].body || [];
      state.next = answers[2].ok ? answers[2].body : null;
      drawClock();
      if (state.messages.length === state.seen) return undefined;
      state.seen = state.messages.length;
      return count().then(function () { drawPhone(); drawMail(); });
    }).catch(function () { say('The service does not answer. Is it still running?'); });
  }

  function move(to, words) {
    var before = state.messages.length;
    document.querySelectorAll('.move button').forEach(function (button) { button.disabled = true; });
    say('The clock is moving …');
    return post('/local/clock', { to: to.toISOString() }).then(function (answer) {
      if (!answer.ok) { say((answer.body && answer.body.detail) || 'The clock did not move.'); return refresh(); }
      return refresh().then(function () {
        var came = state.messages.slice(before);
        var texts = came.filter(function (message) { return message.channel === 'sms'; }).length;
        var mails = came.length - texts;
        var parts = [];
        if (texts) parts.push(texts === 1 ? 'a text came' : texts + ' texts came');
        if (mails) parts.push(mails === 1 ? 'a mail came' : mails + ' mails came');
        say(words + ', ' + told(now()) + ': ' + (parts.join(' and ') || 'nothing came') + '.');
        var last = came[came.length - 1];
        if (last && last.channel === 'sms') { phoneBox.value = last.to; drawPhone(); }
        if (last && last.channel === 'email') openMail(last);
      });
    }).finally(function () {
      document.querySelectorAll('.move button').forEach(function (button) { button.disabled = false; });
      drawClock();
    });
  }
  $('next').addEventListener('click', function () {
    var due = new Date(state.next.at);
    void move(due < now() ? now() : due, 'The next thing');
  });
  $('hour').addEventListener('click', function () { void move(new Date(now().getTime() + 3600000), 'An hour on'); });
  $('nine').addEventListener('click', function () { void move(tomorrowNine(), 'The next morning'); });
  $('week').addEventListener('click', function () { void move(new Date(now().getTime() + 7 * 86400000), 'A week on'); });

  function answerText(text) {
    var from = phoneBox.value.replace(/[^+\\d]/g, '');
    if (!from || !text) { say('Choose the phone first, then write.'); return; }
    if (from.charAt(0) !== '+') from = '+1' + from.replace(/^1(?=\\d{10}$)/, '');
    phoneBox.value = from;
    state.mine.push({ from: from, text: text, at: now().toISOString().replace(/\\.\\d+Z$/, 'Z') });
    try { sessionStorage.setItem('mine', JSON.stringify(state.mine.slice(-200))); } catch (fault) { say(''); }
    drawPhone();
    post('/local/sms', { from: from, text: text }).then(function (answer) {
      if (!answer.ok) say((answer.body && answer.body.detail) || 'The text did not get through.');
      state.seen = -1;
      return refresh();
    });
  }
  $('write').addEventListener('submit', function (event) {
    event.preventDefault();
    var text = $('text').value.trim();
    $('text').value = '';
    answerText(text);
  });
  document.querySelectorAll('.quick button').forEach(function (button) {
    button.addEventListener('click', function () { answerText(button.textContent); });
  });

  $('raw-file').addEventListener('change', function () {
    var file = this.files[0];
    if (file) file.text().then(function (raw) { $('raw').value = raw; });
  });
  $('drop').addEventListener('submit', function (event) {
    event.preventDefault();
    var to = $('mail-to').value.trim();
    fetch('/local/mail' + (to ? '?to=' + encodeURIComponent(to) : ''), { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: $('raw').value })
      .then(function (answer) {
        if (answer.status === 404) return 'This home cannot read mail yet. Nothing was done with it; record the interview in the form meanwhile.';
        return answer.json().then(function (body) {
          if (!answer.ok) return body.detail || 'The mail was not taken.';
          return body.reply ? 'Answered: ' + body.reply.subject + '\\n\\n' + body.reply.text : 'Taken. There is no answer to it.';
        });
      })
      .then(function (words) { $('mail-answer').textContent = words; state.seen = -1; return refresh(); });
  });

  phoneBox.addEventListener('change', drawPhone);
  zoneBox.addEventListener('change', function () { drawClock(); drawPhone(); drawMail(); });
  void refresh();
  setInterval(refresh, 3000);
  setInterval(drawClock, 1000);
})();
`;
