/** What the server refused, in one sentence fit to be shown. `status` is the HTTP status, `code` Discord's error code. */
export class ApiError extends Error {
  constructor(status, body) {
    super(sentenceOf(body) ?? `The server answered with status ${status}.`);
    this.name = "ApiError";
    this.status = status;
    this.code = body?.code ?? 0;
  }
}

/** The playground's own HTTP interface, as one viewer sees it. */
export class Api {
  /** @param {string | null} viewer id of the user to act as; null lets the server choose. */
  constructor(viewer = null) {
    this.viewer = viewer;
  }

  state() {
    return this.#send("GET", "state");
  }

  messages(channelId, before = null) {
    const query = new URLSearchParams({ limit: "50" });
    if (before) query.set("before", before);
    return this.#send("GET", `channels/${channelId}/messages?${query}`);
  }

  commands(channelId) {
    return this.#send("GET", `channels/${channelId}/commands`);
  }

  post(channelId, content, files) {
    const attachments = files.map((file, index) => ({ id: String(index), filename: file.name }));
    return this.#send("POST", `channels/${channelId}/messages`, files.length > 0 ? { content, attachments } : { content }, files);
  }

  remove(channelId, messageId) {
    return this.#send("DELETE", `channels/${channelId}/messages/${messageId}`);
  }

  interact(interaction, files = []) {
    return this.#send("POST", "interactions", interaction, files);
  }

  faults() {
    return this.#send("GET", "faults");
  }

  setFault(name, value, channel) {
    return this.#send("POST", `faults/${encodeURIComponent(name)}`, { value, channel });
  }

  async #send(method, path, body, files = []) {
    const headers = {};
    if (this.viewer) headers["X-Playground-User"] = this.viewer;
    if (body !== undefined && files.length === 0) headers["Content-Type"] = "application/json";

    let response;
    try {
      response = await fetch(`/playground/api/${path}`, { method, headers, body: body === undefined ? undefined : encode(body, files) });
    } catch {
      throw new ApiError(0, { message: "The playground's server cannot be reached. Is it still running?" });
    }

    const answer = await readJson(response);
    if (!response.ok) throw new ApiError(response.status, answer);
    return answer;
  }
}

function encode(body, files) {
  if (files.length === 0) return JSON.stringify(body);
  const form = new FormData();
  form.append("payload_json", JSON.stringify(body));
  files.forEach((file, index) => form.append(`files[${index}]`, file, file.name));
  return form;
}

async function readJson(response) {
  const text = await response.text();
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

// Discord nests the reasons: {"errors":{"data":{"options":{"0":{"_errors":[{"code","message"}]}}}}}.
function sentenceOf(body) {
  if (typeof body?.message !== "string") return null;
  const detail = firstDetail(body.errors, []);
  return detail ? `${detail.message.replace(/\.$/, "")} (${detail.path}).` : body.message;
}

function firstDetail(errors, path) {
  if (errors === null || typeof errors !== "object" || path.length > 12) return null;
  const own = errors._errors?.[0];
  if (typeof own?.message === "string") return { message: own.message, path: path.join(".") || "request" };
  for (const [key, value] of Object.entries(errors)) {
    const found = firstDetail(value, [...path, key]);
    if (found) return found;
  }

  return null;
}
