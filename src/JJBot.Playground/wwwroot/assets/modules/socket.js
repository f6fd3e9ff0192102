const firstDelay = 400;
const longestDelay = 5000;

/**
 * The playground's event socket. It dispatches "event" for every frame ({t, d} in `detail`) and "status" when the
 * connection opens or is lost (`detail.open`, and `detail.again` when it is not the first time). It reconnects by itself.
 */
export class Socket extends EventTarget {
  #socket = null;
  #viewer = null;
  #delay = firstDelay;
  #timer = 0;
  #opened = false;

  connect(viewer) {
    this.close();
    this.#viewer = viewer;
    this.#opened = false;
    this.#delay = firstDelay;
    this.#open();
  }

  close() {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close(1000);
  }

  #open() {
    const address = new URL("/playground/socket", location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    address.searchParams.set("user", this.#viewer);
    const socket = new WebSocket(address);
    this.#socket = socket;
    socket.addEventListener("open", () => this.#whenOpen(socket));
    socket.addEventListener("message", (frame) => this.#whenFrame(socket, frame.data));
    socket.addEventListener("close", () => this.#whenClosed(socket));
  }

  #whenOpen(socket) {
    if (socket !== this.#socket) return;
    this.#delay = firstDelay;
    this.#tell("status", { open: true, again: this.#opened });
    this.#opened = true;
  }

  #whenFrame(socket, text) {
    if (socket !== this.#socket) return;
    let frame;
    try {
      frame = JSON.parse(text);
    } catch {
      return;
    }

    if (typeof frame?.t === "string") this.#tell("event", { t: frame.t, d: frame.d ?? {} });
  }

  #whenClosed(socket) {
    if (socket !== this.#socket) return;
    this.#tell("status", { open: false, again: this.#opened });
    this.#timer = setTimeout(() => this.#open(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, longestDelay);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
