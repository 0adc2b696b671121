package com.acme;

import com.acme.release_tracker.SentryApi;
import com.acme.release_tracker.TrackDeploymentRelease;
import java.util.List;

public final class Main {

    public static void main(String[] args) {
        TrackDeploymentRelease workflow = new TrackDeploymentRelease(
                SentryApi.builder().authToken("Token " + args[0]).build());
        TrackDeploymentRelease.Outputs outputs =
                workflow.run(TrackDeploymentRelease.Inputs.of("acme", "1.2.3", List.of("web")));
        System.out.println(outputs);
    }
}
