/* SPDX-License-Identifier: BSD-2-Clause */
/* Hosts and ports as far as their form goes; the characters that stand in addresses as they are, and those that must be written as %HH. */
#include "check/url.h"

#include "base/ascii.h"
#include "check/epub_reference.h"

/* Everything but ASCII, and of that what the standard names. */
static bool is_plain(char byte)
{
  static const char OTHERS[] = "!$&'()*+,-./:;=?@_~%";
  const bool letter = by_is_letter(byte) || (unsigned char)byte >= 0x80;
  return letter || by_is_digit(byte) || (byte != '\0' && strchr(OTHERS, byte) != NULL);
}

/* Whether two digits follow each %. */
static bool is_escaped(by_span text)
{
  for (size_t i = 0; i < text.size; i++) {
    if (text.at[i] == '%' && (i + 2 >= text.size || !by_is_hexadecimal(text.at[i + 1]) || !by_is_hexadecimal(text.at[i + 2]))) {
      return false;
    }
  }
  return true;
}

const char *by_url_character_fault(by_span text)
{
  size_t hashes = 0;
  for (size_t i = 0; i < text.size; i++) {
    hashes += text.at[i] == '#';
    if (text.at[i] != '#' && !is_plain(text.at[i])) {
      return "holds a character that an address must write as % and two digits";
    }
  }
  if (hashes > 1) {
    return "has more than one #";
  }
  return is_escaped(text) ? NULL : "has a % without two hexadecimal digits behind it";
}

static const char *port_fault(by_span port)
{
  enum { PORT_MOST = 65535 };
  size_t number = 0;
  for (size_t i = 0; i < port.size; i++) {
    if (!by_is_digit(port.at[i])) {
      return "has a port that is no number";
    }
    number = number > PORT_MOST ? number : number * 10 + (size_t)(port.at[i] - '0');
  }
  return number > PORT_MOST ? "has a port above 65535" : NULL;
}

/* Of the characters of such an address, with one gap at most. */
static bool is_version_6(by_span text)
{
  size_t gaps = 0;
  for (size_t i = 0; i < text.size; i++) {
    if (!by_is_hexadecimal(text.at[i]) && text.at[i] != ':' && text.at[i] != '.') {
      return false;
    }
    gaps += i != 0 && text.at[i] == ':' && text.at[i - 1] == ':';
  }
  return gaps <= 1;
}

/* An address of IPv6 in brackets, and what follows it. */
static const char *bracket_fault(by_span text)
{
  const size_t end = by_span_find(text, by_span_of("]"));
  const by_span rest = end == BY_NOWHERE ? by_span_of("") : by_span_from(text, end + 1);
  if (end == BY_NOWHERE || (rest.size != 0 && rest.at[0] != ':')) {
    return "has a host whose bracket is not closed in front of the path";
  }
  const bool sound = is_version_6(by_span_slice(text, 1, end - 1));
  return sound ? port_fault(by_span_from(rest, 1)) : "has a host in brackets that is no address of IPv6";
}

static const char *name_fault(by_span host)
{
  if (host.size == 0 || memchr(host.at, ' ', host.size) != NULL || memchr(host.at, '\\', host.size) != NULL) {
    return "names no host";
  }
  if (host.at[0] == '.' || by_span_find(host, by_span_of("..")) != BY_NOWHERE) {
    return "names a host with an empty part";
  }
  return is_escaped(host) ? NULL : "has a % without two hexadecimal digits behind it";
}

const char *by_url_authority_fault(by_span authority)
{
  by_span host = authority; /* behind the name of a user */
  for (size_t at = by_span_find(host, by_span_of("@")); at != BY_NOWHERE; at = by_span_find(host, by_span_of("@"))) {
    host = by_span_from(host, at + 1);
  }
  if (by_span_starts(host, by_span_of("["))) {
    return bracket_fault(host);
  }
  const size_t colon = by_span_find(host, by_span_of(":"));
  const char *fault = name_fault(by_span_slice(host, 0, colon));
  if (fault != NULL || colon == BY_NOWHERE) {
    return fault;
  }
  return port_fault(by_span_from(host, colon + 1));
}

/* In small letters. */
static const char SCHEMES[] =
    "aaa aaas about acap acct afs apt ark attachment aw beshare bitcoin blob callto cap chrome cid coap coaps "
    "content crid cvs dab data dav dict did dns doi dtn ed2k facetime fax feed file filesystem finger fish ftp geo "
    "gg git go gopher gtalk h323 hcp http https iax icap icon im imap info intent ipfs ipn ipp ipps irc irc6 ircs "
    "iris iris.beep iris.lwz iris.xpc iris.xpcs itms jabber jar javascript keyparc lastfm ldap ldaps magnet "
    "mailserver mailto maps market matrix message mid mms modem ms-word ms-excel msnim msrp msrps mtqp mumble "
    "mupdate mvn news nfs ni nih nntp oid onenote opaquelocktoken openid pack paparazzi payto pkcs11 pop pres "
    "prospero proxy pwid query redis reload res resource rmi rsync rtmp rtsp s3 secondlife service session sftp "
    "sgn shttp sieve sip sips skype smb sms smtp snews snmp soap.beep soap.beeps spotify ssh steam stun stuns svn "
    "swid tag teamspeak tel telnet tftp thismessage tip tn3270 turn turns tv udp unreal urn ut2004 vemmi ventrilo "
    "videotex view-source vnc wais web+ap webcal wpid ws wss wtai wyciwyg xcon xfire xmlrpc.beep xmlrpc.beeps xmpp "
    "xri ymsgr z39.50 z39.50r z39.50s";

bool by_url_is_registered(by_span scheme)
{
  by_span rest = by_span_of(SCHEMES);
  by_span word = {0};
  bool found = false;
  while (!found && by_word_next(&rest, &word)) {
    found = by_span_equal_folded(word, scheme);
  }
  return found;
}
