/// How former addresses lead to the present ones.
public enum RedirectForm: String, Sendable, CaseIterable {
  /// Pages at the former addresses
  case html
  /// `_redirects`, for Netlify and Cloudflare Pages
  case netlify
  /// `.htaccess`, for Apache
  case apache
  /// A map for nginx
  case nginx
}
