/**
 * A page of the type `application/xhtml+xml` reads HTML as XML, also the templates that Lit hands to its `innerHTML`. There
 * they are made in a document that is HTML, by the hook that Lit has for other platforms. It must be there before Lit is.
 */
type Hook = (template: { createElement: (html: string) => HTMLTemplateElement }) => void;

const page = globalThis as {
  document?: Document;
  litHtmlPolyfillSupport?: Hook;
  litHtmlPolyfillSupportDevMode?: Hook;
};

if (page.document?.contentType.endsWith('xml')) {
  page.litHtmlPolyfillSupport = page.litHtmlPolyfillSupportDevMode = (template) => {
    delete page.litHtmlPolyfillSupport;
    delete page.litHtmlPolyfillSupportDevMode;
    const html = document.implementation.createHTMLDocument();
    // The text is one of Lit's templates, already as Trusted Types want it.
    template.createElement = (text) => Object.assign(html.createElement('template'), { innerHTML: text });
  };
}
