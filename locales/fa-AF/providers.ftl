# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = یا با سیستم ورود کشور خودتان
provider-going-title = به سیستم ورود کشورتان
provider-going-text = فوراً به آنجا برده می‌شوید. اگر چیزی نشد، با لینک بروید.
provider-going-link = رفتن به { $name }
provider-error-provider = سیستم ورود کشورتان درست جواب نمی‌دهد؛ بعداً دوباره کوشش کنید یا با رمز عبور وارد شوید
provider-error-ended = این راه ورود ختم شده یا در مرورگر دیگری آغاز شده است؛ از سر آغاز کنید
provider-error-declined = سیستم ورود کشورتان به شما اجازهٔ ورود نداد
provider-error-unknown = هیچ حساب باز کشور شما به این هویت تعلق ندارد؛ مدیرتان می‌تواند شما را دعوت کند

# The mail to the owner of an account that was linked.
provider-mail-subject = سیستم ورود کشورتان حساب شما در سجل را باز می‌کند
provider-mail-text = از { $time } سیستم ورود «{ $provider }» حساب کاربری شما را باز می‌کند، زیرا آدرس ایمیل شما را تأیید کرده است.
provider-mail-removed-subject = هیچ سیستم ورود کشوری دیگر حساب شما در سجل را باز نمی‌کند
provider-mail-removed-text = سیستم ورود کشورتان از حساب شما برداشته شد ({ $time }) و دیگر آن را باز نمی‌کند. تمام نشست‌های دیگر ختم شدند.
