/**
 * What stands in for `lit` in the files of script tags, and only there: npm's files import Lit itself. Templates
 * are lit-html's own; of the element it keeps the part of Lit's contract that our boxes use, for browsers of 2023
 * on, in a third of the bytes. It leaves out reflection, custom converters, `hasChanged`, initializers, the hooks
 * that no box has (`willUpdate`, `updated`, what has changed ...) and all fallbacks. The whole browser suite also runs with it in
 * Lit's place (`npm run test:lean`).
 */
import { render } from 'lit/html.js';

export { html, nothing } from 'lit/html.js';

interface Declaration {
  type?: unknown;
  attribute?: boolean | string;
  state?: boolean;
}

interface Controller {
  hostConnected?: () => void;
  hostDisconnected?: () => void;
}

type Styles = CSSStyleSheet | Styles[];

/** Styles are plain text here: no values in them. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

/** The properties of a class and of all it extends, by the attribute that sets them or by a space and their name. */
const finalized = new WeakMap<object, Map<string, [name: string, type: unknown]>>();

function finalize(Class: typeof LitElement): Map<string, [name: string, type: unknown]> {
  let all = finalized.get(Class);
  if (!all) {
    const parent = Object.getPrototypeOf(Class) as typeof LitElement;
    all = new Map('properties' in parent ? finalize(parent) : []);
    finalized.set(Class, all);
    for (const [name, { attribute, type, state }] of Object.entries(Class.properties)) {
      all.set(state || attribute === false ? ` ${name}` : attribute ? `${attribute}` : name.toLowerCase(), [
        name,
        type,
      ]);
      Object.defineProperty(Class.prototype, name, {
        get(this: LitElement) {
          return this.values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(this.values[name], value)) return;
          this.values[name] = value;
          this.requestUpdate();
        },
        configurable: true,
      });
    }
  }
  return all;
}

export class LitElement extends HTMLElement {
  static properties: Record<string, Declaration> = {};
  static styles: Styles = [];

  /** The browser asks for this when the class is defined. */
  static get observedAttributes(): string[] {
    return [...finalize(this).keys()];
  }

  hasUpdated = false;
  isUpdatePending = false;
  renderRoot!: HTMLElement | DocumentFragment;
  renderOptions: { host: LitElement; renderBefore?: ChildNode | null } = { host: this };
  /** What the accessors of properties stand for. */
  values: Record<string, unknown> = {};
  #controllers: Controller[] = [];
  /** What was set on the element before its class was known. */
  #early: [string, unknown][] = [];
  #connected!: () => void;
  #updated = new Promise<unknown>((go) => {
    this.#connected = () => go(true);
  });

  constructor() {
    super();
    const element = this as unknown as Record<string, unknown>;
    for (const [name] of finalize(this.constructor as typeof LitElement).values())
      if (Object.hasOwn(this, name)) {
        this.#early.push([name, element[name]]);
        delete element[name];
      }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [(this.constructor as typeof LitElement).styles].flat(9) as CSSStyleSheet[];
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const [name, type] = finalize(this.constructor as typeof LitElement).get(attribute)!;
    (this as unknown as Record<string, unknown>)[name] =
      type === Boolean ? value !== null : type && value !== null ? +value : value;
  }

  requestUpdate(): void {
    if (!this.isUpdatePending) this.#updated = this.#enqueue();
  }

  async #enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    // An update that failed has been reported, and must not keep the next one from being tried.
    await this.#updated.catch(() => 0);
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }

  scheduleUpdate(): unknown {
    for (const [name, value] of this.#early.splice(0))
      (this as unknown as Record<string, unknown>)[name] = value;
    try {
      if (this.shouldUpdate()) {
        this.update();
        this.hasUpdated = true;
      }
    } finally {
      this.isUpdatePending = false;
    }
    return undefined;
  }

  shouldUpdate(): boolean {
    return true;
  }

  update(): void {
    render(this.render(), this.renderRoot, this.renderOptions);
  }

  render(): unknown {
    return undefined;
  }

  get updateComplete(): Promise<unknown> {
    return this.getUpdateComplete();
  }

  getUpdateComplete(): Promise<unknown> {
    return this.#updated;
  }
}
