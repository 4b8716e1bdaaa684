// Pointing at a fact lights its words, and pointing at words lights their facts.
document.querySelectorAll('[data-reading]').forEach(lightUp);

function lightUp(room) {
  const marks = [...room.querySelectorAll('mark[data-facts]')];
  const facts = [...room.querySelectorAll('[data-fact]')];
  const signs = (element) =>
    element?.matches('mark') ? element.dataset.facts.split(' ') : element ? [element.dataset.fact] : [];

  function light(element) {
    const lit = new Set(signs(element));
    marks.forEach((mark) => mark.classList.toggle('lit', signs(mark).some((sign) => lit.has(sign))));
    facts.forEach((fact) => fact.classList.toggle('lit', lit.has(fact.dataset.fact)));
  }

  const under = (event) => event.target.closest('mark[data-facts], [data-fact]');
  room.addEventListener('pointerover', (event) => light(under(event)));
  room.addEventListener('pointerleave', () => light(null));
  room.addEventListener('focusin', (event) => light(under(event)));
  room.addEventListener('focusout', () => light(null));

  // A click on words brings their first fact into sight, where text and facts stand side by side.
  room.addEventListener('click', (event) => {
    const mark = event.target.closest('mark[data-facts]');
    if (mark && !event.target.closest('a')) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      room
        .querySelector(`[data-fact="${signs(mark)[0]}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    }
  });
}
