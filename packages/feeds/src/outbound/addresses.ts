import ipaddr from 'ipaddr.js'

/** All that the Internet hands out to hosts in IPv6 today (IANA, "Internet Protocol Version 6 Address Space"). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Reserved by no register, and yet the machine's own provider: where Azure hands out what its machines may know. */
const insideClouds = new Set(['168.63.129.16'])

/**
 * Whether an address belongs to the public Internet: no loopback, private, link-local, carrier, documentation, multicast or reserved
 * range, and no IPv6 form that stands for an IPv4 address of one (mapped, translated, 6to4, Teredo, the old compatible form).
 * What is no address at all is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast' || insideClouds.has(address.toString())) return false
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast)
}
