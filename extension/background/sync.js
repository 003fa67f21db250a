/**
 * Settings that go along with the browser's own account, where the user asked for
 * that: looks and keys, nothing else. What changes on either side is carried over.
 */
const api = globalThis.browser ?? globalThis.chrome;
const NAMES = ['look', 'keys'];

/** @param {unknown} value @returns {string} the same for equal values, whatever the order of their fields */
const text = value => JSON.stringify(value, (_, v) => v && typeof v === 'object' && !Array.isArray(v)
  ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => a < b ? -1 : 1)) : v) ?? '';

/**
 * Makes one side as the other is.
 * @param {chrome.storage.StorageArea} from
 * @param {chrome.storage.StorageArea} to
 * @param {boolean} drop what is gone there
 */
async function carry(from, to, drop) {
  const [is, was] = await Promise.all([from.get(NAMES), to.get(NAMES)]);
  const gone = NAMES.filter(name => is[name] === undefined && was[name] !== undefined);
  const fresh = NAMES.filter(name => is[name] !== undefined && text(is[name]) !== text(was[name]));
  if (fresh.length) await to.set(Object.fromEntries(fresh.map(name => [name, is[name]])));
  if (gone.length && drop) await to.remove(gone);
}

/** @param {Record<string, chrome.storage.StorageChange>} changes @param {boolean} here in this browser */
async function changed(changes, here) {
  const { local, sync } = api.storage, asked = here && 'sync' in changes;
  if (!asked && !NAMES.some(name => name in changes)) return;
  if ((await local.get('sync')).sync !== true) return;
  if (asked) await carry(sync, local, false); // what another browser has put there comes first
  if (here) return carry(local, sync, true);
  return carry(sync, local, true);
}

/** Listens for changes. */
export function listen() {
  const warn = (/** @type {unknown} */ error) => console.warn('settings were not synchronised', error);
  api.storage.local.onChanged.addListener(changes => void changed(changes, true).catch(warn));
  api.storage.sync?.onChanged.addListener(changes => void changed(changes, false).catch(warn));
}
