const discordEpoch = 1420070400000n;

/** When a snowflake was made, in milliseconds since 1970. https://docs.discord.com/developers/reference#snowflakes */
export function timeOf(snowflake) {
  try {
    return Number((BigInt(snowflake) >> 22n) + discordEpoch);
  } catch {
    return Date.now();
  }
}

/** Older first. Ids are decimal strings beyond the precision of a number. */
export function compareIds(left, right) {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

/** A nonce in the form of a snowflake, as Discord's own clients make them. */
export function newNonce() {
  const random = crypto.getRandomValues(new Uint32Array(1))[0] & 0x3fffff;
  return (((BigInt(Date.now()) - discordEpoch) << 22n) | BigInt(random)).toString();
}
