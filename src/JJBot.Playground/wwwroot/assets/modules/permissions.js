// https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
const bits = {
  administrator: 1n << 3n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  attachFiles: 1n << 15n,
  useApplicationCommands: 1n << 31n,
};

/** Whether a decimal permission string contains a permission; unknown permissions (a direct message) allow everything. */
export function allows(permissions, name) {
  if (permissions === undefined || permissions === null) return true;
  const held = BigInt(permissions);
  return (held & bits.administrator) !== 0n || (held & bits[name]) !== 0n;
}
