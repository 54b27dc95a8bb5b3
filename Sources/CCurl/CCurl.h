// libcurl for Swift. Swift cannot call variadic C functions, so each of libcurl's two gets one typed door per argument type.
#pragma once

#if !__has_include(<curl/curl.h>)
#error "libcurl's headers are missing. Install them: apt-get install libcurl4-openssl-dev (Debian, Ubuntu), dnf install libcurl-devel (Fedora), apk add curl-dev (Alpine)"
#else
#include <curl/curl.h>

#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80 or newer is needed: curl_url_strerror, which says what is wrong with a URL, came with it."
#endif

// The functions themselves, not the type-checking macros of the same names: those want a constant option.
#undef curl_easy_setopt
#undef curl_easy_getinfo

// curl_easy_setopt, by the type its manual page gives for the option.
static inline CURLcode easy_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode easy_set_size(CURL *easy, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode easy_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode easy_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode easy_set_receiver(CURL *easy, CURLoption option, curl_write_callback value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode easy_set_listener(CURL *easy, CURLoption option, curl_debug_callback value) {
  return curl_easy_setopt(easy, option, value);
}

// Nothing but https and http, whatever a URL says. CURLOPT_PROTOCOLS_STR came with 7.85; a library older than the headers
// of the build refuses it, and then the deprecated bit mask does the same.
static inline CURLcode easy_set_web_only(CURL *easy) {
  CURLcode code = CURLE_UNKNOWN_OPTION;
#if LIBCURL_VERSION_NUM >= 0x075500
  code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https,http");
#endif
  if (code != CURLE_UNKNOWN_OPTION) return code;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_HTTP));
#pragma clang diagnostic pop
}

// A transfer that gives up on a name does not wait for the thread that still asks for it (CURLOPT_QUICK_EXIT, 7.87).
static inline CURLcode easy_set_no_lingering(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075700
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#endif
  return CURLE_OK;
}

// curl_easy_getinfo, likewise. Texts and certificates belong to the handle and die with it.
static inline CURLcode easy_get_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode easy_get_size(CURL *easy, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode easy_get_text(CURL *easy, CURLINFO info, const char **value) {
  return curl_easy_getinfo(easy, info, value);
}
static inline CURLcode easy_get_certificates(CURL *easy, struct curl_certinfo **value) {
  return curl_easy_getinfo(easy, CURLINFO_CERTINFO, value);
}

#endif
