// Refresh the hits while the operator types:
// <form data-live-search data-regions="advice hits" data-open-regions="hits article">
// The server answers with the whole page, as it does without script; the named regions are taken from it.
const PAUSE = 120; // milliseconds without a key before the server is asked

export function liveSearch(form) {
  const query = form.elements.q;
  let latest = 0;
  let timer;

  async function show(regions, extra) {
    const turn = ++latest;
    const body = new FormData(form);
    for (const [name, value] of Object.entries(extra || {})) body.set(name, value);
    let response;
    try {
      response = await fetch(form.action, { method: "POST", body });
    } catch {
      form.dataset.offline = "";
      return;
    }
    delete form.dataset.offline;
    if (turn !== latest || !response.ok || response.redirected) return; // A late answer never replaces a newer one.
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (turn !== latest) return;
    for (const id of regions.split(" ").filter(Boolean)) {
      const fresh = page.getElementById(id);
      const old = document.getElementById(id);
      if (fresh && old && !old.contains(document.activeElement)) old.replaceWith(fresh);
    }
  }

  let shown = Promise.resolve();

  function ask() {
    clearTimeout(timer);
    timer = undefined;
    shown = show(form.dataset.regions);
    return shown;
  }

  query.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=open], button[name=refer]");
    if (!button) return;
    event.preventDefault();
    query.focus();
    clearTimeout(timer);
    show(form.dataset.openRegions, { [button.name]: button.value });
  });
  // What is chosen in the wrap-up is kept on the server at once; nothing on the page needs to change.
  form.addEventListener("change", (event) => {
    if (event.target.closest("#wrap-up, #language")) show("");
  });
  // Resolves when the hits are those of what is typed now.
  const settled = () => (timer === undefined ? shown : ask());
  return { show, settled };
}
