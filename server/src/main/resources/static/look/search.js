// The search box: what the server suggests is a list that the keys walk through; without this, the form asks by itself.
const input = document.querySelector('#search');
const list = document.querySelector('#suggestions');

if (input && list) {
  const options = () => [...list.querySelectorAll('[role=option]')];
  let active = null;

  const mark = (option) => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (open) => {
    mark(null);
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
  };
  const step = (by) => {
    const all = options();
    const at = all.indexOf(active) + by;
    mark(all[at < -1 ? all.length - 1 : at] ?? null);
  };

  list.addEventListener('htmx:afterSwap', () => show(options().length > 0 && document.activeElement === input));
  input.addEventListener('focus', () => options().length > 0 && input.value && show(true));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      active.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show(false);
    }
  });
  input.form.addEventListener('focusout', (event) => input.form.contains(event.relatedTarget) || show(false));
}
