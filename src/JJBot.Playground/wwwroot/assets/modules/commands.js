import { newNonce } from "./snowflakes.js";

/** Sends what the viewer does to applications, and keeps the page informed of what becomes of it. */
export class Commands {
  #store;
  #interactions;
  #show;

  /** @param show {failure(messageId, sentence), notice(sentence)} */
  constructor(store, interactions, show) {
    this.#store = store;
    this.#interactions = interactions;
    this.#show = show;
  }

  /** Sends a slash command, or a command on a message or a person. Rejects with the server's reason. */
  async run(entry, name, data, files, channelId) {
    const nonce = newNonce();
    const { application } = entry;
    const pending = { nonce, channelId, name, isSlash: data.type === 1, applicationName: application.name, applicationId: application.bot?.id ?? application.id, state: "sending" };
    this.#store.setPending(pending);
    const sent = this.#interactions.send({ type: 2, application_id: application.id, ...this.#place(channelId), data }, files, nonce);
    try {
      await sent.accepted;
    } catch (error) {
      this.#store.removePending(nonce);
      throw error;
    }

    sent.outcome.then((outcome) => {
      if (outcome === "failure") this.#store.setPending({ ...pending, state: "failed" });
      else this.#store.removePending(nonce);
    });
  }

  async runOnTarget(entry, targetId, channelId) {
    const { command } = entry;
    try {
      await this.run(entry, command.name, { id: command.id, name: command.name, type: command.type, version: command.version, options: [], target_id: targetId }, [], channelId);
    } catch (error) {
      this.#show.notice(error.message);
    }
  }

  complete(leaf, data, channelId) {
    return this.#interactions.autocomplete({ application_id: leaf.application.id, ...this.#place(channelId), data });
  }

  /** Presses a button or sends the values of a select. Resolves when it is over, whatever came of it. */
  async press(message, data) {
    this.#show.failure(message.id, null);
    const application = message.application_id ?? this.#store.application(message.author?.id)?.id;
    const sent = this.#interactions.send({ type: 3, application_id: application, ...this.#place(message.channel_id), message_id: message.id, message_flags: message.flags ?? 0, data });
    try {
      await sent.accepted;
      if (await sent.outcome === "failure") this.#show.failure(message.id, "This interaction failed");
    } catch (error) {
      this.#show.failure(message.id, error.message);
    }
  }

  async submitModal(modal, components, files) {
    const data = { id: modal.id, custom_id: modal.custom_id, components };
    if (files.length > 0) data.attachments = files.map((file, index) => ({ id: String(index), filename: file.name }));
    const channelId = modal.channel_id;
    const sent = this.#interactions.send({ type: 5, application_id: modal.application?.id, ...this.#place(channelId), modal_id: modal.id, data }, files);
    await sent.accepted;
    return sent.outcome;
  }

  /** Ties the interaction's id to what waits for its answer, and lets it go when the answer is there. */
  hear(name, data) {
    if (name === "INTERACTION_CREATE") {
      const pending = this.#store.pending.find((entry) => entry.nonce === data.nonce);
      if (pending) pending.interactionId = data.id;
    } else if (name === "MESSAGE_CREATE") {
      const interaction = data.interaction_metadata?.id ?? data.interaction?.id;
      const pending = interaction && this.#store.pending.find((entry) => entry.interactionId === interaction);
      if (pending) this.#store.removePending(pending.nonce);
    }
  }

  #place(channelId) {
    const guild = this.#store.guildOf(channelId);
    return guild ? { channel_id: channelId, guild_id: guild.id } : { channel_id: channelId };
  }
}
