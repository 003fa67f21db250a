// The words of the interface that the engine writes into its views.

/**
 * @param {string} language of the interface, such as "de" or "pt-BR"
 * @param {string} root address of the extension
 * @returns {Promise<import('./instance.js').Words>} those of the user's language, and English for what is not
 *   translated
 */
export async function words(language, root) {
  const load = async (/** @type {string} */ name) => (await fetch(`${root}_locales/${name}/messages.json`)).json();
  const messages = await load('en');
  const [primary, region] = language.split('-');
  let locale = 'en';
  for (const name of region ? [primary, `${primary}_${region}`] : [primary]) {
    if (name === 'en') continue;
    try {
      Object.assign(messages, await load(name));
      locale = name;
    } catch {
      // there is no such translation
    }
  }
  // descriptions are for translators
  for (const key of Object.keys(messages)) messages[key] = { message: messages[key].message };
  return { locale, messages: JSON.stringify(messages) };
}
