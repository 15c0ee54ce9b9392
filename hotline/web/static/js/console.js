// Start the console's behaviours.
import { liveSearch } from "./live-search.js";
import { consoleKeys } from "./console-keys.js";

for (const form of document.querySelectorAll("[data-live-search]")) {
  consoleKeys(form, liveSearch(form));
}
