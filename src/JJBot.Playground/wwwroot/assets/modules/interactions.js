import { newNonce } from "./snowflakes.js";

const patience = 20_000; // the server tells of a failure after 3 s; beyond this it has lost us

/** Sends interactions and waits for what becomes of them; the answers come over the socket under the nonce. */
export class Interactions {
  #api;
  #waiting = new Map();

  constructor(api, socket) {
    this.#api = api;
    socket.addEventListener("event", ({ detail }) => this.#hear(detail.t, detail.d));
    socket.addEventListener("status", ({ detail }) => {
      if (!detail.open) this.#giveUp();
    });
  }

  useApi(api) {
    this.#api = api;
    this.#giveUp();
  }

  /**
   * Sends an interaction. `accepted` rejects with an ApiError when the server refuses it; `outcome` resolves to
   * "success" or "failure" when the application has answered, or has not.
   */
  send(interaction, files = [], nonce = newNonce()) {
    const outcome = this.#wait(nonce, "failure");
    const accepted = this.#post({ ...interaction, nonce }, files);
    return { nonce, accepted, outcome };
  }

  /** Asks an application to complete an option. Resolves to its choices, or to null when it does not answer. */
  async autocomplete(interaction) {
    const nonce = newNonce();
    const choices = this.#wait(nonce, null);
    try {
      await this.#post({ ...interaction, type: 4, nonce }, []);
    } catch {
      return null;
    }

    const answer = await choices;
    return Array.isArray(answer) ? answer : null;
  }

  async #post(interaction, files) {
    try {
      await this.#api.interact(interaction, files);
    } catch (error) {
      this.#settle(interaction.nonce, "refused");
      throw error;
    }
  }

  #wait(nonce, otherwise) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle(nonce, otherwise), patience);
      this.#waiting.set(nonce, { resolve, timer, otherwise });
    });
  }

  #hear(name, data) {
    if (name === "INTERACTION_SUCCESS" || name === "INTERACTION_MODAL_CREATE") this.#settle(data.nonce, "success");
    else if (name === "INTERACTION_FAILURE") this.#settle(data.nonce, "failure");
    else if (name === "APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE") this.#settle(data.nonce, data.choices ?? []);
  }

  #settle(nonce, result) {
    const entry = this.#waiting.get(nonce);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#waiting.delete(nonce);
    entry.resolve(result);
  }

  #giveUp() {
    for (const [nonce, entry] of [...this.#waiting]) this.#settle(nonce, entry.otherwise);
  }
}
