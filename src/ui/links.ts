/** Where a person sends a text: a chat or a draft that stands ready. A link sends nothing. */

/** `https://wa.me/62812…?text=…`; `dial` is a number in digits. */
export function whatsappLink(dial: string, text: string): string {
  return `https://wa.me/${dial.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`;
}

/** `mailto:…`: a draft in whatever program writes a person's mail. */
export function mailLink(address: string, subject: string, text: string): string {
  const [to, about, body] = [address, subject, text].map(encodeURIComponent);
  return `mailto:${to?.replace(/%40/g, '@')}?subject=${about}&body=${body}`;
}
