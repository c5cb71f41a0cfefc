/** What the pages can do beyond forms and links: guess the zone, preview the plan, copy words. All works without it. */
export const script = `
(function () {
  'use strict';
  var zone = '';
  try { zone = Intl.DateTimeFormat().resolvedOptions().timeZone || ''; } catch (fault) { zone = ''; }
  document.querySelectorAll('select[data-guess]').forEach(function (select) {
    if (!zone) return;
    var known = Array.prototype.some.call(select.options, function (option) { return option.value === zone; });
    if (!known) select.add(new Option(zone.split('/').pop().replace(/_/g, ' '), zone));
    select.value = zone;
  });

  document.querySelectorAll('button[data-copy]').forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', function () {
      var words = document.getElementById(button.dataset.copy);
      navigator.clipboard.writeText(words ? words.innerText : '').then(function () {
        button.textContent = 'Copied';
      });
    });
  });

  var form = document.querySelector('form[data-preview]');
  var place = document.getElementById('preview');
  if (!form || !place || !window.fetch) return;
  var timer = 0;
  var asked = null;
  var last = '';
  function look() {
    var fields = new URLSearchParams(new FormData(form));
    fields.delete('token');
    var wanted = fields.toString();
    if (wanted === last || !fields.get('interview.interviewAt')) return;
    last = wanted;
    if (asked) asked.abort();
    asked = new AbortController();
    place.setAttribute('aria-busy', 'true');
    fetch(form.dataset.preview, { method: 'POST', body: fields, headers: { 'x-part': 'preview' }, signal: asked.signal })
      .then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(function (words) {
        if (words) place.innerHTML = words;
        place.removeAttribute('aria-busy');
      })
      .catch(function (fault) { if (fault.name !== 'AbortError') place.removeAttribute('aria-busy'); });
  }
  function soon() { clearTimeout(timer); timer = setTimeout(look, 350); }
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  look();
})();
`;
