// What scripts add to pages that work without them.
const once = (selector, start) => document.querySelectorAll(selector).forEach(start);

// Where the pages do not fit beside each other, the one that is open is in sight.
once('.nav [aria-current]', (page) => {
  const nav = page.parentElement;
  nav.scrollLeft = page.offsetLeft - nav.offsetLeft + page.offsetWidth - nav.clientWidth / 2;
});

// A filter asks anew as soon as a choice is made.
once('form[data-submit-on-change]', (form) => {
  form.addEventListener('change', () => form.requestSubmit());
});

// An open menu closes by Escape, which leads back to what opened it, by a click elsewhere, and when the focus goes on.
const menus = [...document.querySelectorAll('details.menu')];
const close = (except) => menus.filter((menu) => menu !== except).forEach((menu) => menu.removeAttribute('open'));
document.addEventListener('click', (event) => close(event.target.closest('details.menu')));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  menus.find((menu) => menu.open && menu.contains(document.activeElement))?.querySelector('summary').focus();
  close();
});
menus.forEach((menu) => menu.addEventListener('focusout', (event) => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) close();
}));
