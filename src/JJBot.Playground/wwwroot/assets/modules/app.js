import { Api } from "./api.js";
import { Commands } from "./commands.js";
import { Catalog } from "./composer/catalog.js";
import { Composer } from "./composer/composer.js";
import { Interactions } from "./interactions.js";
import { openModal } from "./modal/modal.js";
import { channelFromAddress, findChannel, savedViewer, writeChannelToAddress } from "./place.js";
import { Socket } from "./socket.js";
import { Store } from "./store.js";
import { drawChannels } from "./view/channels.js";
import { openMessageMenu, openUserMenu } from "./view/contextMenus.js";
import { Drawers } from "./view/drawer.js";
import { openFaults } from "./view/faults.js";
import { drawHeader, drawStatus } from "./view/header.js";
import { drawMembers } from "./view/members.js";
import { MessageList } from "./view/messageList.js";
import { notify } from "./view/notice.js";
import { openQuickSwitch } from "./view/quickSwitch.js";
import { drawServers } from "./view/servers.js";
import { drawUserPanel } from "./view/userPanel.js";

const pageSize = 50;

/** Ties the parts together: what the server tells goes into the store, what the store tells is drawn. */
export class App {
  #store = new Store();
  #api = new Api(savedViewer.get());
  #socket = new Socket();
  #catalog = new Catalog();
  #interactions = new Interactions(this.#api, this.#socket);
  #commands = new Commands(this.#store, this.#interactions, {
    failure: (messageId, sentence) => this.#list.setFailure(messageId, sentence),
    notice: notify,
  });
  #actions = this.#createActions();
  #list = new MessageList({ store: this.#store, catalog: this.#catalog, actions: this.#actions, loadOlder: (id) => this.#loadOlder(id) });
  #drawers = new Drawers();
  #composer = new Composer({
    store: this.#store,
    catalog: this.#catalog,
    sendMessage: async (content, files) => this.#store.upsert(await this.#api.post(this.#open.channelId, content, files)),
    sendCommand: (leaf, data, files) => this.#commands.run(leaf, leaf.name, data, files, this.#open.channelId),
    complete: (leaf, data) => this.#commands.complete(leaf, data, this.#open.channelId),
  });
  #open = { guildId: null, channelId: null };
  #isConnected = true;
  #loadingOlder = false;
  #stateTurn = 0;

  async start() {
    this.#store.addEventListener("change", ({ detail }) => this.#onChange(detail));
    this.#socket.addEventListener("event", ({ detail }) => this.#onEvent(detail.t, detail.d));
    this.#socket.addEventListener("status", ({ detail }) => this.#onStatus(detail));
    window.addEventListener("popstate", () => this.#openChannel(channelFromAddress()));
    document.addEventListener("keydown", (event) => this.#onKey(event));
    await this.#enter(channelFromAddress());
  }

  async #enter(channelId) {
    this.#store.replace(await this.#loadState());
    const { viewer } = this.#store;
    this.#api.viewer = viewer.id;
    savedViewer.set(viewer.id);
    this.#socket.connect(viewer.id);
    await this.#openChannel(channelId);
    document.getElementById("app").dataset.ready = viewer.id;
  }

  async #loadState() {
    try {
      return await this.#api.state();
    } catch (error) {
      // The viewer of the last visit may be gone with its world; the server knows one that exists.
      if (!this.#api.viewer || error.status < 400 || error.status >= 500) throw error;
      savedViewer.clear();
      this.#api.viewer = null;
      return this.#api.state();
    }
  }

  async #switchViewer(id) {
    delete document.getElementById("app").dataset.ready;
    this.#api = new Api(id);
    this.#interactions.useApi(this.#api);
    this.#store.forgetMessages();
    await this.#enter(this.#open.channelId);
    this.#drawers.close();
  }

  async #openChannel(wantedId, guildId = this.#open.guildId) {
    const channel = findChannel(this.#store, wantedId, guildId);
    if (!channel) return;
    this.#open = { guildId: this.#store.guildOf(channel.id)?.id ?? null, channelId: channel.id };
    writeChannelToAddress(channel.id);
    this.#store.setUnread(channel.id, false);
    this.#drawAround();
    this.#list.open(channel);
    this.#composer.open(channel);
    this.#drawers.close();
    await Promise.all([this.#loadMessages(channel.id), this.#loadCommands(channel.id)]);
  }

  async #loadMessages(channelId, isAfresh = false) {
    if (this.#store.messages(channelId) && !isAfresh) return;
    const { viewer } = this.#store;
    const page = await this.#api.messages(channelId);
    if (viewer !== this.#store.viewer && viewer.id !== this.#store.viewer.id) return;
    this.#list.markSeen(page);
    if (isAfresh) this.#store.replaceHistory(channelId, page, page.length < pageSize);
    else this.#store.addHistory(channelId, page, page.length < pageSize);
  }

  async #loadOlder(channelId) {
    const oldest = this.#store.messages(channelId)?.[0];
    if (this.#loadingOlder || !oldest) return;
    this.#loadingOlder = true;
    try {
      const page = await this.#api.messages(channelId, oldest.id);
      this.#list.markSeen(page);
      this.#store.addHistory(channelId, page, page.length < pageSize);
    } catch (error) {
      notify(error.message);
    } finally {
      this.#loadingOlder = false;
    }
  }

  async #loadCommands(channelId) {
    const entries = await this.#api.commands(channelId).catch(() => []);
    if (channelId === this.#open.channelId) this.#catalog.set(entries ?? []);
  }

  async #reloadState() {
    const turn = ++this.#stateTurn;
    const state = await this.#api.state();
    if (turn !== this.#stateTurn || state.viewer.id !== this.#store.viewer.id) return;
    const { online } = this.#store;
    this.#store.replace(state);
    if (state.applications?.every((application) => application.status === undefined)) this.#store.online = online;
    if (this.#store.channel(this.#open.channelId)) this.#composer.refresh();
    else await this.#openChannel(null);
  }

  #onEvent(name, data) {
    this.#commands.hear(name, data);
    if (name === "MESSAGE_CREATE") this.#onMessage(data);
    else if (name === "MESSAGE_UPDATE") this.#store.update(data);
    else if (name === "MESSAGE_DELETE") this.#store.remove(data.channel_id, data.id);
    else if (name === "PRESENCE_UPDATE") this.#store.setOnline(data.user?.id, data.status !== "offline");
    else if (name === "COMMANDS_UPDATE") this.#loadCommands(this.#open.channelId);
    else if (name === "INTERACTION_MODAL_CREATE") this.#openModal(data);
    else if (/^(?:CHANNEL|GUILD|THREAD)_/.test(name)) this.#reloadState().catch((error) => notify(error.message));
  }

  #onMessage(message) {
    this.#store.upsert(message);
    if (message.channel_id !== this.#open.channelId && message.author?.id !== this.#store.viewer.id) this.#store.setUnread(message.channel_id, true);
  }

  async #onStatus({ open, again }) {
    this.#isConnected = open;
    drawStatus(this.#store, open);
    if (!open || !again) return;
    try {
      await this.#reloadState();
      await Promise.all([this.#loadMessages(this.#open.channelId, true), this.#loadCommands(this.#open.channelId)]);
    } catch (error) {
      notify(error.message);
    }
  }

  #onChange({ what, channelId }) {
    if (what === "messages") {
      if (channelId === this.#open.channelId) this.#list.draw();
    } else if (this.#open.channelId) {
      this.#drawAround();
    }
  }

  #drawAround() {
    const channel = this.#store.channel(this.#open.channelId);
    drawServers(this.#store, this.#open, this.#actions);
    drawChannels(this.#store, this.#open, this.#actions);
    drawMembers(this.#store, this.#open, this.#actions);
    drawUserPanel(this.#store, this.#actions);
    drawStatus(this.#store, this.#isConnected);
    if (channel) drawHeader(this.#store, channel, this.#actions);
  }

  #openModal(modal) {
    const channelId = modal.channel_id ?? this.#open.channelId;
    const context = { store: this.#store, guildId: this.#store.guildOf(channelId)?.id ?? null, actions: this.#actions, message: null };
    const application = this.#store.application(modal.application?.id) ?? modal.application;
    openModal({ ...modal, application }, context, (components, files) => this.#commands.submitModal({ ...modal, application, channel_id: channelId }, components, files));
  }

  #createActions() {
    const menus = () => ({ store: this.#store, catalog: this.#catalog, actions: this.#actions });
    const attempt = (work) => work().catch((error) => notify(error.message));
    return {
      openChannel: (id) => attempt(() => this.#openChannel(id)),
      openGuild: (id) => attempt(() => this.#openChannel(null, id)),
      openDirect: () => attempt(() => this.#openChannel(this.#store.directMessages[0]?.id ?? null)),
      switchViewer: (id) => attempt(() => this.#switchViewer(id)),
      openFaults: () => openFaults(this.#api, this.#store.channel(this.#open.channelId)),
      openMessageMenu: (message, where) => openMessageMenu(where, message, menus()),
      openUserMenu: (user, where) => openUserMenu(where, user, menus()),
      runOnTarget: (entry, targetId) => this.#commands.runOnTarget(entry, targetId, this.#open.channelId),
      press: (message, data) => this.#commands.press(message, data),
      copy: (text) => attempt(() => navigator.clipboard.writeText(text).then(() => notify("Copied."))),
      useCommand: (id, name) => this.#useCommand(id, name),
      remove: (message) => attempt(async () => {
        await this.#api.remove(message.channel_id, message.id);
        this.#store.remove(message.channel_id, message.id);
        this.#composer.focus();
      }),
    };
  }

  #useCommand(id, name) {
    const leaf = this.#catalog.find(id, name);
    if (leaf) this.#composer.startCommand(leaf);
    else notify(`You cannot use /${name} in this channel.`);
  }

  #onKey(event) {
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      openQuickSwitch(this.#store, this.#actions);
    } else if (event.key === "Escape" && document.activeElement?.closest("#messages")) {
      this.#composer.focus();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && document.activeElement === document.body) {
      // As in Discord, writing anywhere writes into the message box.
      this.#composer.focus();
    }
  }
}
