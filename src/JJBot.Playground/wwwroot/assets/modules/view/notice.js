let timer = 0;

/** A short sentence at the foot of the page that goes away by itself. */
export function notify(sentence) {
  const notice = document.getElementById("notice");
  notice.textContent = sentence;
  notice.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    notice.hidden = true;
  }, 4000);
}
