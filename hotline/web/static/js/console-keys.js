// The keys of the console: arrows and Enter choose a hit, Ctrl+Enter goes to the wrap-up, Esc back to the search.
// No single letter is a command, and no key of the browser or a screen reader is taken.
export function consoleKeys(form, { show, settled }) {
  const query = form.elements.q;
  let marked = -1;

  const hits = () => [...form.querySelectorAll("#hits button[name=open]")];

  function mark(place) {
    const all = hits();
    if (!all.length) return;
    marked = Math.max(0, Math.min(place, all.length - 1));
    all.forEach((hit, at) => hit.classList.toggle("marked", at === marked));
    all[marked].scrollIntoView({ block: "nearest" });
  }

  query.addEventListener("input", () => { marked = -1; });
  query.addEventListener("keydown", async (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(marked + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      await settled(); // Whoever types faster than the server answers means the hits to come.
      const hit = hits()[Math.max(marked, 0)];
      if (hit) show(form.dataset.openRegions, { open: hit.value });
    }
  });
  form.addEventListener("keydown", (event) => {
    const wrapUp = form.querySelector("#wrap-up");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && wrapUp) {
      event.preventDefault();
      (wrapUp.querySelector("input[name=outcome]:checked") || wrapUp.querySelector("#finish")).focus();
    } else if (event.key === "Enter" && event.target.matches("#wrap-up input, #wrap-up select")) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("#finish"));
    } else if (event.key === "Escape" && event.target !== query) {
      query.focus();
    }
  });
}
