// The search box for ports and names. It needs no server: the page loads the index as a script.
(function () {
  const maxResults = 30;
  const box = document.getElementById("port-search");
  const script = document.currentScript;
  if (!box || typeof portIndex === "undefined") return;

  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Port or name, such as 9092 or kafka";
  input.setAttribute("aria-label", "Search ports and names");
  const list = document.createElement("ul");
  list.setAttribute("aria-live", "polite");
  box.append(input, list);

  // Lower is better; -1 means that the entry does not match.
  function rank([first, last, name, aliases, description, page], text, number) {
    if (!Number.isNaN(number)) {
      if (number < first || number > last) return -1;
      return !page ? 2 : first === last ? 0 : 1;
    }

    const names = [name, ...aliases.split(" ")].map((value) => value.toLowerCase());
    if (names[0] === text) return 0;
    if (names.includes(text)) return 1;
    if (names.some((value) => value.startsWith(text))) return 2;
    if (names.some((value) => value.includes(text))) return 3;
    return description.toLowerCase().includes(text) ? 4 : -1;
  }

  function show() {
    const text = input.value.trim().toLowerCase();
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    list.replaceChildren();
    if (!text) return;

    const found = portIndex
      .map((entry) => [rank(entry, text, number), entry])
      .filter(([value]) => value >= 0)
      .sort(([a, one], [b, other]) => a - b || (one[5] ? 0 : 1) - (other[5] ? 0 : 1) || one[0] - other[0]);
    for (const [, [first, last, name, , description, page]] of found.slice(0, maxResults)) {
      const item = document.createElement("li");
      const title = document.createElement(page ? "a" : "span");
      title.textContent = `${first === last ? first : `${first}-${last}`} ${name}`;
      if (page) title.href = new URL(`ports/${page}.html`, script.src).href;
      item.append(title, ` ${description}`, page ? "" : " (registered)");
      list.append(item);
    }

    if (found.length !== 0 && found.length <= maxResults) return;
    const note = document.createElement("li");
    note.textContent = found.length === 0 ? "No service found." : `${found.length - maxResults} more: type a longer text.`;
    list.append(note);
  }

  input.addEventListener("input", show);
  const query = new URLSearchParams(location.search).get("q");
  if (query) {
    input.value = query;
    show();
  }
})();
