# Review by a native reader: provider-title, provider-error-declined
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = یا با سامانهٔ ورود کشور خودتان
provider-going-title = به سامانهٔ ورود کشورتان
provider-going-text = بی‌درنگ به آنجا می‌روید. اگر چیزی رخ نداد، با پیوند بروید.
provider-going-link = رفتن به { $name }
provider-error-provider = سامانهٔ ورود کشورتان درست پاسخ نمی‌دهد؛ بعداً دوباره بکوشید یا با گذرواژه وارد شوید
provider-error-ended = این راه ورود پایان یافته یا در مرورگر دیگری آغاز شده است؛ از نو آغاز کنید
provider-error-declined = سامانهٔ ورود کشورتان شما را راه نداد
provider-error-unknown = هیچ حساب باز کشور شما به این هویت تعلق ندارد؛ مدیرتان می‌تواند شما را دعوت کند

# The mail to the owner of an account that was linked.
provider-mail-subject = سامانهٔ ورود کشورتان حساب شما در سجل را باز می‌کند
provider-mail-text = از { $time } سامانهٔ ورود «{ $provider }» حساب کاربری شما را باز می‌کند، چون نشانی ایمیل شما را تأیید کرده است.
provider-mail-removed-subject = هیچ سامانهٔ ورود کشوری دیگر حساب شما در سجل را باز نمی‌کند
provider-mail-removed-text = سامانهٔ ورود کشورتان از حساب شما برداشته شد ({ $time }) و دیگر آن را باز نمی‌کند. همهٔ نشست‌های دیگر پایان یافتند.
