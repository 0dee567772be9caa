const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const special = /[&<>"']/;
const allSpecial = /[&<>"']/g;

/** Text that can stand between tags and in quoted attributes, in HTML and in XML. */
export const escapeHtml = (text: string): string =>
  // Most texts have nothing to escape, and looking is quicker than replacing.
  special.test(text) ? text.replace(allSpecial, (sign) => escapes[sign]!) : text;
