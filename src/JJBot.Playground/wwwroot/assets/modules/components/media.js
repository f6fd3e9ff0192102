import { h } from "../dom.js";
import { icon } from "../icons.js";
import { safeAddress } from "../markdown/inline.js";
import { spoiler } from "../view/spoiler.js";

const imageName = /\.(?:png|jpe?g|gif|webp|avif|bmp)$/i;

/** The attachments of a message that no component or embed shows already. */
export function renderAttachments(message, context) {
  const attachments = message.attachments ?? [];
  if (attachments.length === 0) return null;
  return h("div", { class: "attachments" }, attachments.map((attachment) => renderAttachment(attachment, context)));
}

export function renderGallery(component, context) {
  const items = (component.items ?? []).slice(0, 10);
  return h("div", { class: `gallery gallery-${Math.min(items.length, 4)}` }, items.map((item) => {
    const picture = renderMedia(item.media, item.description, context, "gallery-item");
    return item.spoiler ? spoiler("div", picture, "spoiler-block") : picture;
  }));
}

export function renderThumbnail(component, context) {
  const picture = renderMedia(component.media, component.description, context, "thumbnail");
  return component.spoiler ? spoiler("div", picture, "spoiler-block") : picture;
}

export function renderFile(component, context) {
  const attachment = attachmentOf(component.file?.url, context.message);
  const name = attachment?.filename ?? component.name ?? lastSegment(component.file?.url);
  const card = fileCard(name, attachment?.size ?? component.size, localAddress(attachment?.url ?? component.file?.url));
  return component.spoiler ? spoiler("div", card, "spoiler-block") : card;
}

/** A picture from this server; one from elsewhere is shown as a link, because the page asks nobody but its own server. */
export function renderMedia(media, description, context, className) {
  const attachment = attachmentOf(media?.url, context.message);
  const address = attachment?.url ?? media?.url;
  const source = localAddress(address);
  if (source) return imageLink(source, description ?? attachment?.description ?? attachment?.filename ?? "Image", className);
  const href = safeAddress(address ?? "");
  const label = [icon("image", 24), h("span", {}, href ? new URL(href).hostname : "Image not found")];
  return href
    ? h("a", { class: `${className} media-remote`, href, target: "_blank", rel: "noopener noreferrer", title: description ?? href }, label)
    : h("span", { class: `${className} media-remote` }, label);
}

export function fileSize(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

function renderAttachment(attachment, context) {
  const source = localAddress(attachment.url);
  const isImage = source && (attachment.content_type?.startsWith("image/") ?? false) && imageName.test(attachment.filename);
  const shown = isImage
    ? imageLink(source, attachment.description ?? attachment.filename, "attachment-image")
    : fileCard(attachment.filename, attachment.size, source);
  return attachment.is_spoiler || attachment.filename?.startsWith("SPOILER_") ? spoiler("div", shown, "spoiler-block") : shown;
}

function imageLink(source, description, className) {
  return h("a", { class: `${className} media`, href: source, target: "_blank", rel: "noopener noreferrer" },
    h("img", { src: source, alt: description, loading: "lazy" }));
}

function fileCard(name, size, source) {
  return h("div", { class: "file-card" }, icon("file", 32),
    h("div", { class: "file-words" },
      source ? h("a", { href: source, download: name }, name) : h("span", {}, name),
      h("span", { class: "file-size" }, fileSize(size))),
    source ? h("a", { class: "icon-button", href: source, download: name, "aria-label": `Download ${name}` }, icon("download", 20)) : null);
}

function attachmentOf(address, message) {
  const name = /^attachment:\/\/(.+)$/.exec(address ?? "")?.[1];
  return name ? (message?.attachments ?? []).find((attachment) => attachment.filename === name) ?? null : null;
}

// The server may write its address as 127.0.0.1 where the browser was given localhost; the path is what counts.
function localAddress(address) {
  const href = safeAddress(address?.startsWith("/") ? location.origin + address : address ?? "");
  if (!href) return null;
  const url = new URL(href);
  const isOwn = url.host === location.host || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return isOwn && url.pathname.startsWith("/attachments/") ? url.pathname + url.search : null;
}

function lastSegment(address) {
  return (address ?? "").split("/").at(-1) || "file";
}
