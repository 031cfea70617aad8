# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Or with your country’s own sign-on
provider-going-title = On to your country’s sign-on
provider-going-text = You are taken there at once. If nothing happens, go on by the link.
provider-going-link = Go on to { $name }
provider-error-provider = Your country’s sign-on does not answer as it should; try again later, or sign in with your password
provider-error-ended = This way in has ended, or it was begun in another browser; begin again
provider-error-declined = Your country’s sign-on did not let you in
provider-error-unknown = No open account of your country belongs to this identity; your administrator can invite you

# The mail to the owner of an account that was linked.
provider-mail-subject = A national sign-on opens your Sijil account
provider-mail-text = Since { $time } the sign-on “{ $provider }” opens your account, because it vouches for your e-mail address.
provider-mail-removed-subject = No national sign-on opens your Sijil account any more
provider-mail-removed-text = The national sign-on was removed from your account ({ $time }) and no longer opens it. Every other session has ended.
