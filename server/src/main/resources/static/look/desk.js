// What scripts add to pages that work without them.
const once = (selector, start) => document.querySelectorAll(selector).forEach(start);

// A form that came back with problems says so first.
once('[data-focus]', (summary) => summary.focus());

// A filter asks anew as soon as a choice is made.
once('form[data-submit-on-change]', (form) => {
  form.addEventListener('change', () => form.requestSubmit());
});

// Closing an open menu by Escape or by a click elsewhere.
const menus = [...document.querySelectorAll('details.menu')];
const close = (except) => menus.filter((menu) => menu !== except).forEach((menu) => menu.removeAttribute('open'));
document.addEventListener('click', (event) => close(event.target.closest('details.menu')));
document.addEventListener('keydown', (event) => event.key === 'Escape' && close());
