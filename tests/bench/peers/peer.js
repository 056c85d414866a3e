const peers = import.meta.glob("./*.jsx");
const name = new URLSearchParams(window.location.search).get("peer");

// One page for all: each peer loads nothing of the others.
await peers[`./${name}.jsx`]();
