# Review by a native reader: transparency-title, transparency-root, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = دفتر همگانی رویدادها
transparency-lead = هر کاری که در این درگاه انجام شود، در دفتری نشان می‌گذارد که هیچ‌کس نمی‌تواند آن را پنهانی تغییر دهد، حتی گردانندگان درگاه.
transparency-now = دفتر در این لحظه
transparency-length = اندازه
transparency-entries = { $count ->
    [one] { $count } ثبت
   *[other] { $count } ثبت
}
transparency-signed = آخرین امضا
transparency-root = اثر انگشت همهٔ ثبت‌ها
transparency-empty = دفتر هنوز ثبتی ندارد. چند ثانیه پس از راه‌اندازی درگاه آغاز می‌شود.
transparency-what-title = چه چیزی اثبات می‌شود
transparency-what-text = با هر کار، ثبتی به دفتر افزوده می‌شود: زمان آن و عددی که از آنچه انجام شده و از رازی که کنار آن نگه داشته می‌شود حساب شده است. این عدد چیزی دربارهٔ اشخاص یا محتوا نمی‌گوید. اما هر چه بعداً تغییر کند، حذف شود، جابه‌جا شود یا تاریخ آن عقب برده شود، دیگر با عدد خود نمی‌خواند.
transparency-how-title = چگونه کار می‌کند
transparency-how-text = از همهٔ عددها یک اثر انگشت برای کل دفتر به دست می‌آید. درگاه چند ثانیه پس از هر ثبت تازه، این اثر انگشت را همراه با اندازهٔ دفتر امضا می‌کند. هر کس یک اثر انگشت امضاشده را نگه دارد، هر زمان می‌تواند بفهمد که دفتر از آن پس فقط بلندتر شده است یا نه.
transparency-not-title = چه چیزی اثبات نمی‌شود
transparency-not-text = دفتر نشان می‌دهد که چیزی پس از نوشتن تغییر نکرده است. نمی‌تواند نشان دهد که آنچه نوشته شده درست بوده است.
transparency-check-title = چگونه بررسی کنیم
transparency-check-keep = اثر انگشت امضاشده را از نخستین نشانی زیر ذخیره کنید، امروز و هر چند وقت یک بار. آن را جایی نگه دارید که درگاه به آن دسترسی ندارد.
transparency-check-follow = برنامه‌هایی که دفترهایی به شکل tlog-tiles را می‌خوانند، می‌توانند این دفتر را هم دنبال کنند. کلید آن در نشانی دوم است.
transparency-check-operator = گردانندگان درگاه با فرمان زیر همه چیز را از نو حساب می‌کنند. این فرمان دفتر را با اثر انگشتی که ذخیره کرده‌اید نیز می‌سنجد.
transparency-addresses = نشانی‌ها برای برنامه‌ها
transparency-part = بخش
transparency-address = نشانی
transparency-part-checkpoint = اثر انگشت امضاشده
transparency-part-keys = کلیدها
transparency-part-tiles = عددهای درخت
transparency-part-bundles = ثبت‌ها
transparency-part-inclusion = اثبات اینکه ثبتی در دفتر هست
transparency-part-consistency = اثبات اینکه دفتر فقط بلندتر شده است
transparency-keys-text = کلید نخست اکنون امضا می‌کند. هر کلید تازه با امضای کلید پیش از خود در دفتر اعلام شده است.
transparency-witnesses = چه کسانی پشت آن ایستاده‌اند
transparency-witnesses-text = دستگاه‌های سازمان‌های دیگر، که گواه نامیده می‌شوند، هر اثر انگشت امضاشده را می‌بینند. گواه پس از آنکه بررسی کرد دفتر از نگاه پیشین او فقط بلندتر شده است، آن را نیز امضا می‌کند. پس هیچ‌کس نمی‌تواند به خوانندگان گوناگون دفترهای گوناگون نشان دهد.
transparency-witnesses-none = هنوز گواهی نام برده نشده است و این از اطمینان نشان‌داده‌شده می‌کاهد: هیچ‌کس بیرون از این درگاه پشت دفتر نایستاده است.
transparency-witnesses-missing = { $count ->
    [one] { $count } گواه پشت تازه‌ترین اثر انگشت نایستاده است و این از اطمینان نشان‌داده‌شده می‌کاهد. همهٔ کارهای دیگر ادامه دارد.
   *[other] { $count } گواه پشت تازه‌ترین اثر انگشت نایستاده‌اند و این از اطمینان نشان‌داده‌شده می‌کاهد. همهٔ کارهای دیگر ادامه دارد.
}
transparency-witness = گواه
transparency-witness-stands = پشت تازه‌ترین اثر انگشت ایستاده است
transparency-witness-since = بله، از { $time }
transparency-witness-missing-since = هنوز نه؛ در { $time } پشت یکی قدیمی‌تر ایستاده بود
transparency-witness-never = نه، هنوز چیزی امضا نکرده است
transparency-witness-longer = نه: می‌گوید دفتر بلندتری دیده است. شاید نسخه‌ای قدیمی بازگردانده شده یا دو دفتر نشان داده می‌شود.
transparency-witness-other = نه: می‌گوید دفتر دیگری دیده است.
